// How what people see is built: Remix by Vite, from app/ to build/remix.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { vitePlugin as remix } from "@remix-run/dev";
import { defineConfig, type Plugin, type Rollup } from "vite";
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
  // Named by their part and their file: as short as can be told apart.
  css: { modules: { generateScopedName: "[local]_[hash:base64:4]" } },
  build: {
    target: browsers,
    cssTarget: browsers,
    // One sheet for all pages: what comes later, or without scripts, looks as it should.
    cssCodeSplit: false,
    // Nothing as data: URLs, so that the content security policy can say 'self' and no more.
    assetsInlineLimit: 0,
    // Every browser that the page is made for knows modulepreload.
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // Four seconds more at each build for seven kilobytes less at each first visit.
    minify: isSsrBuild ? false : "terser",
    terserOptions: { module: true, ecma: 2020, compress: { passes: 3 } },
    rollupOptions: { onwarn: unlessExpected, output: isSsrBuild ? {} : { manualChunks: part } },
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
        // All routes are told at once, 2.5 kB for good: what is opened on a page must not wait for the server to tell of the page's own route.
        v3_lazyRouteDiscovery: false,
        // While developing: what routes import is made ready before the first visit, and not in the middle of it.
        unstable_optimizeDeps: true,
      },
    }),
    completeTexts(),
    orderedLayers(),
    withoutUnused(),
    !isSsrBuild && linkedSheet(),
  ],
}));

/** A route that only answers, and shows nothing, has nothing for the browser. */
const unlessExpected: Rollup.WarningHandlerWithDefault = (warning, tell) => {
  if (warning.code !== "EMPTY_BUNDLE") tell(warning);
};

/** Files that go together are fetched together: hundreds of small ones take longer and compress worse. */
const parts: [name: string, ofIt: RegExp][] = [
  // What every page needs and seldom changes: a new version of ours doesn't make readers fetch it again.
  [
    "framework",
    /node_modules\/(react|react-dom|scheduler|react-router|react-router-dom|@remix-run|turbo-stream|i18next)\//,
  ],
  [
    "ui",
    /node_modules\/@lucide\/|\/app\/(nonce\.|ui\/|errors\/(?!ErrorPage)|i18n\/(?!sv|en|further|concluding|erring|moving|unsent|language\.route))/,
  ],
  // Rooms and comments run as one feed; a discussion, in threads, does without it.
  ["feed", /\/app\/features\/conversations\/(Conversation|Feed|NewBelow|useKeepPlace|StartPlace)\./],
  // What every page of a workspace needs: the line to the server, and conversations.
  ["workspace", new RegExp(inWorkspace().join("|"))],
];

/** No page of a workspace does without it, and nothing of it comes later. */
function inWorkspace(): string[] {
  return [
    "node_modules/(socket\\.io|engine\\.io|@socket\\.io|idb)",
    "/app/live/",
    "/app/features/conversations/(?!.*\\.route\\.|opened\\.|news\\.|PendingRefused\\.)",
    "/app/features/keys/use",
    "/app/features/mentions/(MentionsProvider|mentions|Mentioning|spoken)\\.",
    "/app/features/workspace/(useWorkspace|usePlaces|WorkspaceHouse|AccountMenu|SignOut|unsentPart)\\.",
    "/app/features/following/FollowMenu\\.",
    "/app/features/discussions/(StateBadge|discussions\\.module)\\.",
    "/app/features/polls/closing\\.",
  ];
}

function part(id: string, graph: Graph): string | undefined {
  const name = parts.find(([, ofIt]) => ofIt.test(id))?.[0];
  const apart = name && elsewhere[name];
  return apart && !neededInConversations(graph).has(id) ? apart : name;
}

/** Where the parts go that no page with a conversation shows: the design system's, and what its forms are made of. */
const elsewhere: Record<string, string> = { ui: "pages", workspace: "choices" };

type Graph = Pick<Rollup.PluginContext, "getModuleIds" | "getModuleInfo">;

/** Where a conversation is read: what of the design system and its icons no such page shows comes with other pages. */
const conversations =
  /\/app\/(entry\.client|root|.*\/(signedIn|workspace|framed|room|discussion)\.route)\.tsx/;
let needed: Set<string> | undefined;

function neededInConversations({ getModuleIds, getModuleInfo }: Graph): Set<string> {
  if (needed) return needed;
  needed = new Set();
  const waiting = [...getModuleIds()].filter((id) => conversations.test(id));
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (needed.has(id)) continue;
    needed.add(id);
    waiting.push(...(getModuleInfo(id)?.importedIds ?? []));
  }
  return needed;
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

/** Parts of the libraries that no reader's browser comes to use, and what stands for them. */
const unused: [part: RegExp, instead: string][] = [
  // The transport that the server doesn't speak.
  [/engine\.io-client\/.*\/transports\/webtransport\.js$/, "export class WT {}"],
  // How a page asks for routes that it wasn't told of.
  [
    /@remix-run\/react\/.*\/fog-of-war\.js$/,
    `export const isFogOfWarEnabled = () => false;
     export const getPartialManifest = (manifest) => manifest;
     export function getPatchRoutesOnNavigationFunction() {}
     export function useFogOFWarDiscovery() {}`,
  ],
];

function withoutUnused(): Plugin {
  return {
    name: "armkrok-without-unused",
    load: (id) => unused.find(([part]) => part.test(id))?.[1],
  };
}

/** Remix links the sheets that belong to a route's own files: the one sheet is made the root's. */
function linkedSheet(): Plugin {
  return {
    name: "armkrok-linked-sheet",
    apply: "build",
    enforce: "post",
    writeBundle({ dir }, bundle) {
      const sheet = Object.keys(bundle).find((file) => /style.*\.css$/.test(file));
      const path = join(dir ?? "", ".vite/manifest.json");
      if (!sheet) return;
      const manifest: Record<string, { css?: string[] }> = JSON.parse(readFileSync(path, "utf8"));
      const roots = Object.entries(manifest).filter(([source]) => source.startsWith("app/root.tsx"));
      if (roots.length === 0) this.error("The build has no root to link the style sheet to.");
      for (const [, root] of roots) root.css = [sheet];
      writeFileSync(path, JSON.stringify(manifest, null, 2));
    },
  };
}
