// The headers that keep a browser from doing what no page of ours asks for.
import { randomBytes } from "node:crypto";
import type { RequestHandler, Response } from "express";
import helmet from "helmet";
import type { Settings } from "../env";

/** Every answer's content security policy has a nonce of its own, in `response.locals.nonce`. */
export function headers({ origin, mode, hsts }: Settings & { origin: string }): RequestHandler {
  const secure = origin.startsWith("https:");
  const developing = mode === "development";
  const guard = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        scriptSrc: ["'self'", nonceOf, "'strict-dynamic'"],
        styleSrc: developing ? ["'self'", "'unsafe-inline'"] : ["'self'", nonceOf],
        styleSrcAttr: ["'unsafe-inline'"],
        imgSrc: ["'self'", "data:"],
        fontSrc: ["'self'"],
        connectSrc: developing ? ["'self'", "ws:"] : ["'self'"],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        ...(secure ? { upgradeInsecureRequests: [] } : {}),
      },
    },
    // The default, no-referrer, makes browsers send "Origin: null" with plain forms.
    referrerPolicy: { policy: "same-origin" },
    strictTransportSecurity: secure && hsts ? { maxAge: 31_536_000, includeSubDomains: false } : false,
    xXssProtection: false,
  });
  return (request, response, next) => {
    response.locals.nonce = randomBytes(16).toString("base64url");
    response.setHeader("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=()");
    guard(request, response, next);
  };
}

function nonceOf(_request: unknown, response: unknown): string {
  return `'nonce-${(response as Response).locals.nonce}'`;
}
