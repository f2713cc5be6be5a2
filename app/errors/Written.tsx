// Hands back what was in the form that could not be received.
import { useState } from "react";
import { useTexts } from "~/app/i18n/useTexts";
import { fieldId } from "~/app/ui/Field";
import { TextArea } from "~/app/ui/TextField";
import { keptTexts } from "./keepWritten";

/** The texts as they were kept when the page came; what is sent from here on changes nothing. */
export function useWritten(): string[] {
  const [texts] = useState(keptTexts);
  return texts;
}

/** @param name of the fields, where they stand in a form and go along with it */
export function Written({ texts, name = "written" }: { texts: string[]; name?: string }) {
  const t = useTexts("errors");
  return texts.map((text, order) => (
    <TextArea
      key={fieldId(`written-${order}`)}
      id={fieldId(`written-${order}`)}
      name={name}
      label={t(order === 0 ? "written" : "written-too")}
      defaultValue={text}
      readOnly
      required
    />
  ));
}
