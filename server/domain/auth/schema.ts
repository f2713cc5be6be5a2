// What goes into the commands of signing in.
import * as z from "zod";
import { holdsPersonnummer } from "../core/personnummer";
import { emptyIsNothing, id, line, optionalLine } from "../core/text";

export const email = z
  .string()
  .transform((written) => written.normalize("NFC").trim().toLowerCase())
  .pipe(z.string().min(1, "required").max(254, "too-long").pipe(z.email()));

export const personName = noPersonnummer(line(120));
export const shortLine = noPersonnummer(optionalLine(120));
export const language = z.enum(["sv", "en"]);

/** A one-time link's secret part. */
const linkToken = z.string().min(1, "required").max(200, "too-long");
/** A password as it was typed: whether it will do is for `passwords.weakness` to say. */
const password = z.string().min(1, "required").max(2_000, "password-too-long");

/** The new person's own words, when an invitation is accepted or a municipality founded. */
export const introduction = z.object({
  token: linkToken,
  name: personName,
  title: shortLine,
  department: shortLine,
  language: language.default("sv"),
  password,
});

export const startSessionInput = z.object({ email, password });
export const linkInput = z.object({ token: linkToken });
export const endSessionInput = z.object({
  /** Left out: the session that asks. */
  sessionId: emptyIsNothing(z.string().max(100)),
});
export const endAllSessionsInput = z.object({
  keepThis: z.preprocess((value) => value === true || value === "true" || value === "on", z.boolean()),
});
export const requestResetInput = z.object({ email });
export const resetPasswordInput = z.object({ token: linkToken, password });
export const changePasswordInput = z.object({ currentPassword: password, newPassword: password });
export const createTokenInput = z.object({ name: noPersonnummer(line(80)) });
export const revokeTokenInput = z.object({ tokenId: id });
export const nothing = z.object({});

/** Nobody's personnummer is needed here: a field that holds one is refused. */
function noPersonnummer<Schema extends z.ZodType<string>>(schema: Schema) {
  return schema.refine((written) => !holdsPersonnummer(written), "personnummer");
}
