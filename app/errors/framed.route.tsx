// Stands between a frame and its pages: when a page can't be shown, the frame stays, and with it every other place.
import { Outlet } from "@remix-run/react";
import { FramedRouteError } from "./RouteError";

export const ErrorBoundary = FramedRouteError;

export default function Framed() {
  return <Outlet />;
}
