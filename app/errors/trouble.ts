// What kind of trouble a page is in, told from what was thrown.
import { isRouteErrorResponse } from "@remix-run/react";

export type Trouble =
  | "sign-in"
  | "forbidden"
  | "not-found"
  | "conflict"
  | "too-many"
  | "invalid"
  | "away"
  | "broken";

const byStatus: Record<number, Trouble> = {
  400: "invalid",
  401: "sign-in",
  403: "forbidden",
  404: "not-found",
  405: "invalid",
  409: "conflict",
  413: "invalid",
  422: "invalid",
  429: "too-many",
  502: "away",
  503: "away",
  504: "away",
};

export function troubleOf(thrown: unknown): Trouble {
  if (isRouteErrorResponse(thrown)) return byStatus[thrown.status] ?? "broken";
  return isUnreachable(thrown) ? "away" : "broken";
}

/** Browsers tell that a fetch never arrived by a TypeError of no particular kind, Remix that no page answered by an Error. */
function isUnreachable(thrown: unknown): boolean {
  const said = thrown instanceof Error ? thrown.message : "";
  return (
    (thrown instanceof TypeError && /fetch|network|load failed/i.test(said)) ||
    said.includes("turbo-stream") ||
    (typeof navigator === "object" && navigator.onLine === false)
  );
}
