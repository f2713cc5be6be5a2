// `npm run build`: the pages by Vite, and the server as one file for each thing that is started.
import { build } from "esbuild";
import { run } from "./prepare.mjs";

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
  logLevel: "warning",
});
