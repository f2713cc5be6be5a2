// Schemas for how people introduce themselves: address, name, title, password.
import * as z from "zod";
import { holdsPersonnummer } from "./personnummer";
import { line, optionalLine, tidied, upTo } from "./text";

export const email = tidied(
  z.string(),
  (written) => written.normalize("NFC").trim().toLowerCase(),
  upTo(254, "too-long", 1),
).pipe(z.email());

export const personName = withoutPersonnummer(line(120));
export const shortLine = withoutPersonnummer(optionalLine(120));
export const language = z.enum(["sv", "en"]);

/** A one-time link's secret part. */
export const linkToken = upTo(200, "too-long", 1);
/** A password as it was typed: whether it will do is for `passwords.weakness` to say. */
export const password = upTo(2_000, "password-too-long", 1);

/** The new person's own words, when an invitation is accepted or a municipality founded. */
export const introduction = z.object({
  token: linkToken,
  name: personName,
  title: shortLine,
  department: shortLine,
  language: language.default("sv"),
  password,
});

/** Nobody's personnummer is needed here: a field that holds one is refused. */
export function withoutPersonnummer<Schema extends z.ZodType<string>>(schema: Schema) {
  return schema.refine((written) => !holdsPersonnummer(written), "personnummer");
}
