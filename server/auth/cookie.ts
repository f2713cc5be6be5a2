// The cookie that holds a session's token: for this host alone, out of reach of scripts, and encrypted on its way.
import { atMost } from "./lifetime";

/** What a response sets when a session has begun. `origin` is where people reach this server. */
export function sessionCookie(origin: string, token: string): string {
  return written(origin, token, atMost.seconds());
}

/** What a response sets when the session has ended. */
export function endCookie(origin: string): string {
  return written(origin, "", 0);
}

/** The token in a request's Cookie header, if there is one. */
export function tokenIn(origin: string, header: string | undefined): string | undefined {
  const prefix = `${cookieName(origin)}=`;
  const pair = header?.split(/;\s*/).find((part) => part.startsWith(prefix));
  return pair?.slice(prefix.length) || undefined;
}

/** With `__Host-` a browser refuses the cookie from a neighbouring host or over plain http. */
export function cookieName(origin: string): string {
  return isSecure(origin) ? "__Host-armkrok_session" : "armkrok_session";
}

function written(origin: string, value: string, seconds: number): string {
  const always = `${cookieName(origin)}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax`;
  return isSecure(origin) ? `${always}; Secure` : always;
}

function isSecure(origin: string): boolean {
  return origin.startsWith("https:");
}
