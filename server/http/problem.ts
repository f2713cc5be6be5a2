// A refusal as a problem document (RFC 9457), in the caller's language.
import type { Response } from "express";
import { said } from "~/app/i18n/said";
import { voices } from "~/app/i18n/voices.server";
import type { Refusal, RefusalCode } from "../domain/core/refusal";

export const statuses: Record<RefusalCode, number> = {
  unauthenticated: 401,
  forbidden: 403,
  "not-found": 404,
  invalid: 422,
  conflict: 409,
  "too-many": 429,
};

export function sendProblem(response: Response, { refusal: code, reason, fields, about }: Refusal): void {
  const status = statuses[code];
  const voice = voices[response.locals.language as keyof typeof voices] ?? voices.sv;
  if (typeof about.seconds === "number") response.set("Retry-After", String(about.seconds));
  if (code === "unauthenticated") response.set("WWW-Authenticate", "Bearer");
  response
    .status(status)
    .set("Cache-Control", "no-store")
    .type("application/problem+json")
    .json({
      type: `urn:armkrok:refusal:${reason}`,
      title: said(voice, code),
      status,
      detail: said(voice, reason, about, code),
      code,
      reason,
      fields,
      about,
      errors: Object.entries(fields).map(([field, why]) => ({
        pointer: `/${field.replaceAll(".", "/")}`,
        detail: said(voice, why, about),
      })),
    });
}
