// Coming in and going out: the answer that sets the session's cookie, or takes it away.
import { type ActionFunctionArgs, redirectDocument } from "@remix-run/node";
import { ownPath } from "~/app/ownPath";
import { endCookie, sessionCookie } from "~/server/auth/cookie";

type Args = Pick<ActionFunctionArgs, "context">;

/** Goes on as the person who has come in. The whole page is fetched anew: it may speak another language now. */
export function entered({ context }: Args, { token }: { token: string }, next: unknown = "/"): Response {
  const headers = { "Set-Cookie": sessionCookie(context.domain.origin, token) };
  return redirectDocument(ownPath(next), { headers });
}

export function left({ context }: Args): Response {
  return redirectDocument("/sign-in", { headers: { "Set-Cookie": endCookie(context.domain.origin) } });
}
