// Reads input by its schema; what does not fit is refused field by field, with reasons that have texts.
import type * as z from "zod";
import { refuse } from "./refusal";

/** Gives the input as the schema understands it. Refuses `invalid` with a reason for each field. */
export function parse<Input>(schema: z.ZodType<Input>, input: unknown): Input {
  const result = schema.safeParse(input);
  if (result.success) return result.data;
  return refuse("invalid", "invalid", {
    fields: fieldReasons(result.error.issues, input),
  });
}

function fieldReasons(issues: z.core.$ZodIssue[], input: unknown) {
  const fields: Record<string, string> = {};
  for (const issue of issues) fields[issue.path.join(".")] ??= reasonFor(issue, input);
  return fields;
}

/** A schema's own message is a reason already when it is written in kebab-case; the rest follow from the issue. */
function reasonFor(issue: z.core.$ZodIssue, input: unknown): string {
  if (issue.code === "custom" || isReason(issue.message)) return issue.message;
  const value = issue.path.reduce<unknown>(
    (at, key) => (at as Record<PropertyKey, unknown> | undefined)?.[key],
    input,
  );
  if (value === undefined || value === "") return "required";
  if (issue.code === "too_big") return "too-long";
  if (issue.code === "too_small") return "too-short";
  if (issue.code === "invalid_format" && issue.format === "email") return "not-an-email";
  return "not-understood";
}

function isReason(message: string): boolean {
  return /^[a-z]+(-[a-z]+)*$/.test(message);
}
