// The last resort: what nobody caught is written to the log, and told to nobody.
import { STATUS_CODES } from "node:http";
import type { ErrorRequestHandler } from "express";
import { isAway } from "../domain/core/away";
import type { Logger } from "../log";
import { lastResort, wantsPage } from "./lastResort";

/** Answers with a status and what it means alone, whatever mode the process was started in: a page to those who look at it. */
export function failures(log: Logger): ErrorRequestHandler {
  return (error, request, response, next) => {
    const status = statusOf(error);
    if (status >= 500) log.error({ err: error }, "a request failed");
    if (response.headersSent) return next(error);
    const title = STATUS_CODES[status] ?? "";
    response.status(status).set("Cache-Control", "no-store");
    if (/^\/(api|uploads)\b/.test(request.originalUrl))
      return void response.type("application/problem+json").json({ type: "about:blank", title, status });
    if (wantsPage(request)) return void response.type("html").send(lastResort(request, response, status));
    response.type("text").send(`${title}\n`);
  };
}

/** Express marks what is the sender's fault, such as an address that can't be read. */
function statusOf(error: unknown): number {
  if (isAway(error)) return 503;
  const { status } = (error ?? {}) as { status?: unknown };
  return typeof status === "number" && status >= 400 && status < 500 ? status : 500;
}
