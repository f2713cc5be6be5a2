// What goes into the commands of signing in.
import * as z from "zod";
import { email, linkToken, password, withoutPersonnummer } from "../core/introduction";
import { emptyIsNothing, id, line, upTo } from "../core/text";

export const startSessionInput = z.object({ email, password });
export const linkInput = z.object({ token: linkToken });
export const endSessionInput = z.object({
  /** Left out: the session that asks. */
  sessionId: emptyIsNothing(z.string().regex(/^[\w-]{1,100}$/, "not-understood")),
});
export const endAllSessionsInput = z.object({
  keepThis: z.preprocess((value) => value === true || value === "true" || value === "on", z.boolean()),
});
export const requestResetInput = z.object({ email });
export const resetPasswordInput = z.object({ token: linkToken, password });
export const changePasswordInput = z.object({
  /** Left empty by somebody who has none yet. */
  currentPassword: upTo(2_000, "password-too-long").default(""),
  newPassword: password,
});
export const createTokenInput = z.object({
  name: withoutPersonnummer(line(80)),
  /** Chosen by the sender: the same id again is the same token again, which is not shown again. */
  clientId: emptyIsNothing(id),
});
export const revokeTokenInput = z.object({ tokenId: id });
export const nothing = z.object({});
