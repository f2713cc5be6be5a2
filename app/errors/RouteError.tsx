// Turns whatever a route threw into a page that a person understands.
import { useRouteError } from "@remix-run/react";
import { ErrorPage, FramedErrorPage } from "./ErrorPage";
import { troubleOf } from "./trouble";

export function RouteError() {
  return <ErrorPage trouble={troubleOf(useRouteError())} />;
}

/** For the ErrorBoundary of a route that stands within the frame. */
export function FramedRouteError() {
  return <FramedErrorPage trouble={troubleOf(useRouteError())} />;
}
