// One page as Remix serves it, without building the others.
import type { ServerBuild } from "@remix-run/node";
import type { Pages } from "~/server/http/app";

type Entry = ServerBuild["entry"]["module"];

interface Page {
  id: string;
  path: string;
  module: ServerBuild["routes"][string] extends infer Route
    ? Route extends { module: infer Module }
      ? Module
      : never
    : never;
  /** Shows what came out where the page is no file; a test that wants none leaves it out. */
  show?: Entry["default"];
}

export function onePage({ id, path, module, show = nothing }: Page): Pages {
  const build: ServerBuild = {
    mode: "production",
    // What fails here is answered with 500, and the test looks at that.
    entry: { module: { default: show, handleError: () => {} } },
    routes: { [id]: { id, path, module } },
    assets: {
      entry: { imports: [], module: "" },
      routes: {
        [id]: {
          id,
          path,
          hasAction: "action" in module,
          hasLoader: "loader" in module,
          hasClientAction: false,
          hasClientLoader: false,
          hasErrorBoundary: false,
          module: "",
        },
      },
      url: "",
      version: "1",
    },
    publicPath: "/",
    assetsBuildDirectory: "",
    isSpaMode: false,
    future: {
      v3_fetcherPersist: true,
      v3_lazyRouteDiscovery: false,
      v3_relativeSplatPath: true,
      v3_singleFetch: true,
      v3_throwAbortReason: true,
    },
  };
  return { build };
}

const nothing: Entry["default"] = () => new Response("there are no pages here", { status: 500 });
