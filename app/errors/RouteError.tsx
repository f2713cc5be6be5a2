// Turns whatever a route threw into a page that a person understands: fetched with the first touch of the page that may fail.
import { useRouteError } from "@remix-run/react";
import { part, usePart } from "~/app/ui/part";
import { troubleOf } from "./trouble";

const pages = part(() => import("./ErrorPage"), "[data-trouble]");

export function RouteError() {
  const trouble = troubleOf(useRouteError());
  const page = usePart(pages, true);
  return page ? <page.ErrorPage trouble={trouble} /> : null;
}

/** For the ErrorBoundary of a route that stands within the frame. */
export function FramedRouteError() {
  const trouble = troubleOf(useRouteError());
  const page = usePart(pages, true);
  return page ? <page.FramedErrorPage trouble={trouble} /> : null;
}
