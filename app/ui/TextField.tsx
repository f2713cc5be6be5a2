// Fields where one writes: a line, or several.
import type { InputHTMLAttributes, TextareaHTMLAttributes } from "react";
import { Field, type FieldWords } from "./Field";

/** One line. `defaultValue` is what was written before a refusal. */
export function TextField(props: FieldWords & InputHTMLAttributes<HTMLInputElement>) {
  const { label, hint, error, ...rest } = props;
  return <Field {...props}>{(tied) => <input type="text" {...rest} {...tied} />}</Field>;
}

/** Several lines; grows with what is written. */
export function TextArea(props: FieldWords & TextareaHTMLAttributes<HTMLTextAreaElement>) {
  const { label, hint, error, ...rest } = props;
  return <Field {...props}>{(tied) => <textarea rows={4} {...rest} {...tied} />}</Field>;
}
