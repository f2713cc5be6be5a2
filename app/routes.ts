// The site map: every address in one list.
import { index, type RouteConfig, route } from "@remix-run/route-config";

export default [
  index("features/start/start.route.tsx"),
  route("language", "i18n/language.route.ts"),
] satisfies RouteConfig;
