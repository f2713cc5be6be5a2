// The site map: every address in one list.
import { index, type RouteConfig } from "@remix-run/route-config";

export default [index("features/start/start.route.tsx")] satisfies RouteConfig;
