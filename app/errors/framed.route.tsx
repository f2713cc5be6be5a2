// Stands between a frame and its pages: when a page can't be shown, the frame stays, and with it every other place.
import { Outlet } from "@remix-run/react";
import { FramedRouteError } from "./RouteError";

/** Says that it has nothing to tell, and never will: else each change of an address waits for it, also what only opens something. */
export const loader = () => null;
export const shouldRevalidate = () => false;

export const ErrorBoundary = FramedRouteError;

export default function Framed() {
  return <Outlet />;
}
