// `node server/cli/scripts.mjs <script> …`: prepares what the script needs, and runs it.
import { spawn } from "node:child_process";
import { ensureBuilt, ensureGenerated, ensureInstalled } from "./prepare.mjs";

const tsx = ["--import", "tsx"];
// What libraries will drop one day concerns those who develop, and nobody who runs it.
const built = ["--enable-source-maps", "--disable-warning=DeprecationWarning"];
const scripts = {
  start: { built: true, run: [...built, "build/main.js"], env: { NODE_ENV: "production" } },
  demo: { built: true, run: [...built, "build/demo.js"], env: { NODE_ENV: "production" } },
  "set-up-link": { built: true, run: [...built, "build/setUpLink.js"], env: { NODE_ENV: "production" } },
  dev: { built: false, run: [...tsx, "server/main.ts"], env: { NODE_ENV: "development" } },
  test: { built: false, run: [...tsx, "tests/run.ts"], env: {} },
  faults: { built: true, run: [...tsx, "tests/faults/run.ts"], env: {} },
  bench: { built: true, run: [...tsx, "server/cli/bench.ts"], env: {} },
};

const [name = "", ...args] = process.argv.slice(2);
const script = scripts[name];
if (!script) {
  console.error(`There is no script "${name}". There are: ${Object.keys(scripts).join(", ")}.`);
  process.exit(1);
}
ensureInstalled();
ensureGenerated();
if (script.built) ensureBuilt();

const child = spawn(process.execPath, [...script.run, ...args], {
  stdio: "inherit",
  env: { ...script.env, ...process.env },
});
// Ctrl-C reaches the child by itself; what is sent to this process alone is passed on.
process.on("SIGINT", () => {});
for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => child.kill(signal));
child.on("exit", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
