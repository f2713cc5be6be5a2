// Only this house's own pages may change anything here by a browser: checked before anything is read.
import type { Request, RequestHandler } from "express";
import type { World } from "../world";
import { originAllowed } from "./address";

const safe = new Set(["GET", "HEAD", "OPTIONS"]);

/** Answers 403 to what another site's page sends. A program with a token is not a browser; Basic is what a browser sends too. */
export function ownPagesOnly(settings: World["settings"]): RequestHandler {
  return (request, response, next) => {
    // Nobody but a trusted proxy may say where a request was sent to.
    if (settings.proxies === 0) delete request.headers["x-forwarded-host"];
    if (safe.has(request.method) || isProgram(request)) return next();
    if (originAllowed(request, settings)) {
      nameHost(request);
      return next();
    }
    response
      .status(403)
      .type("text")
      .send("Förfrågan kom från en annan webbplats. / The request came from another site.\n");
  };
}

function isProgram({ headers }: Request): boolean {
  return /^bearer /i.test(headers.authorization ?? "");
}

/** Whatever a proxy calls this server, the page was sent to the name that the browser knows: Remix compares the two again. */
function nameHost({ headers }: Request): void {
  if (!headers.origin) return;
  headers.host = new URL(headers.origin).host;
  delete headers["x-forwarded-host"];
}
