// Turns whatever a route threw into a page that a person understands.
import { useRouteError } from "@remix-run/react";
import { ErrorPage } from "./ErrorPage";
import { troubleOf } from "./trouble";

export function RouteError() {
  return <ErrorPage trouble={troubleOf(useRouteError())} />;
}
