// `npm run build`: the pages by Vite, and the server as one file for each thing that is started.
import { rmSync } from "node:fs";
import { build } from "esbuild";
import { run } from "./prepare.mjs";

// What an earlier version left would stay beside the new one for ever.
rmSync("build", { recursive: true, force: true });
run(
  process.execPath,
  ["node_modules/@remix-run/dev/dist/cli.js", "vite:build", "-c", "server/vite.config.ts", "-l", "warn"],
  {
    NODE_ENV: "production",
  },
);
await build({
  entryPoints: { main: "server/main.ts", demo: "server/cli/demo.ts", setUpLink: "server/cli/setUpLink.ts" },
  outdir: "build",
  bundle: true,
  splitting: true,
  platform: "node",
  format: "esm",
  target: "node20",
  packages: "external",
  external: ["vite"],
  sourcemap: true,
  // Every running server keeps its maps in memory: they say where a thing is, and the sources are beside them.
  sourcesContent: false,
  logLevel: "warning",
});
