// How what people see is built: Remix by Vite, from app/ to build/remix.
import { fileURLToPath } from "node:url";
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig, type Plugin } from "vite";
import { textFaults } from "../app/i18n/faults.server";

const root = fileURLToPath(new URL("..", import.meta.url));

/** The oldest browsers that know light-dark() and popover; older ones would get a page without colours. */
const browsers = ["chrome123", "edge123", "firefox125", "safari17.5"];

export default defineConfig(({ isSsrBuild }) => ({
  root,
  publicDir: "app/public",
  resolve: {
    alias: {
      "~": root.replace(/\/$/, ""),
      // A copy of what React has had since version 18, for older ones.
      "use-sync-external-store/shim": "react",
    },
  },
  build: {
    target: browsers,
    cssTarget: browsers,
    // Nothing as data: URLs, so that the content security policy can say 'self' and no more.
    assetsInlineLimit: 0,
    // Every browser that the page is made for knows modulepreload.
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // Four seconds more at each build for seven kilobytes less at each first visit.
    minify: isSsrBuild ? false : "terser",
    terserOptions: { module: true, ecma: 2020, compress: { passes: 2 } },
    rollupOptions: isSsrBuild ? {} : { output: { manualChunks: part } },
  },
  plugins: [
    remix({
      appDirectory: "app",
      buildDirectory: "build/remix",
      ssr: true,
      future: {
        v3_fetcherPersist: true,
        v3_relativeSplatPath: true,
        v3_throwAbortReason: true,
        v3_routeConfig: true,
        v3_singleFetch: true,
        v3_lazyRouteDiscovery: true,
        // While developing: what routes import is made ready before the first visit, and not in the middle of it.
        unstable_optimizeDeps: true,
      },
    }),
    completeTexts(),
    orderedLayers(),
  ],
}));

/** Files that go together are fetched together: hundreds of small ones take longer and compress worse. */
const parts: [name: string, ofIt: RegExp][] = [
  // What every page needs and seldom changes: a new version of ours doesn't make readers fetch it again.
  [
    "framework",
    /node_modules\/(react|react-dom|scheduler|react-router|react-router-dom|@remix-run|turbo-stream|i18next|react-i18next|use-sync-external-store)\//,
  ],
  ["live", /node_modules\/(socket\.io|engine\.io|@socket\.io|idb)|\/app\/live\//],
  [
    "ui",
    /node_modules\/lucide-react\/|\/app\/(nonce\.|ui\/|errors\/|i18n\/(?!sv|en|further|language\.route))/,
  ],
  // Rooms and comments run as one feed; a discussion, in threads, does without it.
  ["feed", /\/app\/features\/conversations\/(Conversation|Feed|NewBelow|useKeepPlace|StartPlace)\./],
  [
    "conversations",
    /\/app\/features\/(conversations\/(?!.*\.route\.)|mentions\/(MentionsProvider|mentions|Mentioning|spoken)\.tsx?)/,
  ],
];

function part(id: string): string | undefined {
  return parts.find(([, ofIt]) => ofIt.test(id))?.[0];
}

/** Stops the build when a text is missing in one of the languages. */
function completeTexts(): Plugin {
  return {
    name: "armkrok-complete-texts",
    apply: "build",
    buildStart() {
      const faults = textFaults(fileURLToPath(new URL("../app/i18n", import.meta.url)));
      if (faults.length > 0) this.error(`Texts are not complete:\n${faults.join("\n")}`);
    },
  };
}

/** Says the order of the layers first in each style sheet: whichever a page meets first, the same rules win. */
function orderedLayers(): Plugin {
  return {
    name: "armkrok-ordered-layers",
    enforce: "pre",
    transform: (code, id) =>
      /\/app\/.*\.css$/.test(id) ? `@layer reset, tokens, base, ui, features;\n${code}` : undefined,
  };
}
