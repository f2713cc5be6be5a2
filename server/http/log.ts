// One line for each request: what kind of page, how it went and how long it took; nothing about who asked.
import type { RequestHandler } from "express";
import type { Logger } from "../log";

export function accessLog(log: Logger): RequestHandler {
  return (request, response, next) => {
    const begun = performance.now();
    const { method, path } = request;
    response.on("finish", () => {
      if (path.startsWith("/assets/")) return;
      const ms = Math.round(performance.now() - begun);
      log.info({ method, path: withoutSecrets(path), status: response.statusCode, ms }, "request");
    });
    next();
  };
}

/** A one-time link's address is its key, in whatever letters the router takes it. */
export function withoutSecrets(path: string): string {
  return /^\/+(l|%6c)(i|%69)(n|%6e)(k|%6b)\//i.test(path) ? "/link/…" : path;
}
