// A refusal as a problem document (RFC 9457), in the caller's language.
import type { Response } from "express";
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
  const say = sayIn(response);
  if (typeof about.seconds === "number") response.set("Retry-After", String(about.seconds));
  if (code === "unauthenticated") response.set("WWW-Authenticate", "Bearer");
  response
    .status(status)
    .set("Cache-Control", "no-store")
    .type("application/problem+json")
    .json({
      type: `urn:armkrok:refusal:${reason}`,
      title: say(code),
      status,
      detail: say(reason, about),
      code,
      reason,
      fields,
      about,
      errors: Object.entries(fields).map(([field, why]) => ({
        pointer: `/${field.replaceAll(".", "/")}`,
        detail: say(why, about),
      })),
    });
}

function sayIn(response: Response) {
  const language: keyof typeof voices = response.locals.language ?? "sv";
  const voice = voices[language];
  return (reason: string, about: Refusal["about"] = {}): string => {
    const key = voice.exists(`refusals:${reason}`) ? reason : "invalid";
    return String(voice.t(`refusals:${key as "invalid"}`, about));
  };
}
