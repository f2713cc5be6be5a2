// The one page that sends files, as Remix serves it, without building the others.
import type { ServerBuild } from "@remix-run/node";
import * as version from "~/app/features/documents/version.route";
import type { Pages } from "~/server/http/app";

const id = "version";
const path = "w/:workspaceId/documents/:documentId/versions/:number";

const build: ServerBuild = {
  mode: "production",
  entry: { module: { default: () => new Response("there are no pages here", { status: 500 }) } },
  routes: { [id]: { id, path, module: { ...version, default: undefined } } },
  assets: {
    entry: { imports: [], module: "" },
    routes: {
      [id]: {
        id,
        path,
        hasAction: false,
        hasLoader: true,
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
    v3_lazyRouteDiscovery: true,
    v3_relativeSplatPath: true,
    v3_singleFetch: true,
    v3_throwAbortReason: true,
  },
};

export const downloadPage: Pages = { build };
