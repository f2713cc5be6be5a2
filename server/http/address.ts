// Where a request comes from: its network address behind the proxies one trusts, and the page that sent it.
import type { IncomingMessage } from "node:http";

/** The caller's address: what the outermost trusted proxy saw, or the connection's own. */
export function addressIn(request: IncomingMessage, proxies: number): string {
  const own = request.socket.remoteAddress ?? "";
  if (proxies === 0) return own;
  const forwarded = String(request.headers["x-forwarded-for"] ?? "")
    .split(",")
    .map((part) => part.trim());
  return forwarded.at(-proxies) || own;
}

/**
 * A browser says which page a request comes from: only this house's own may act here, by its public name or by the one
 * that the request itself was sent to. Programs say nothing.
 */
export function originAllowed({ headers }: IncomingMessage, { origin }: { origin: string }): boolean {
  const site = headers["sec-fetch-site"];
  if (site !== undefined && site !== "same-origin" && site !== "none") return false;
  if (headers.origin === undefined || headers.origin === origin) return true;
  return URL.canParse(headers.origin) && new URL(headers.origin).host === headers.host;
}
