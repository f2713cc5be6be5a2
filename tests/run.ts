// `npm test`: everything that a machine can check, in one go. `npm test -- types domain` runs the named steps only.
import { rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { chromiumPath } from "./run/chromium";
import { succeeds } from "./run/command";
import { type Outcome, outcomeOf } from "./run/outcome";
import { faultsCounts, playwrightCounts, vitestCounts } from "./run/reports";

interface Step {
  name: string;
  what: string;
  run(): Promise<Outcome>;
}

const steps: Step[] = [
  { name: "types", what: "types (tsc)", run: () => single("tsc", "--noEmit", "--project", ".") },
  { name: "lint", what: "lint and format (biome)", run: () => single("biome", "check") },
  { name: "domain", what: "architecture, permissions, domain, adapters (vitest)", run: vitest },
  { name: "build", what: "the build that is served", run: () => outcome("npm", "run", "build") },
  { name: "faults", what: "a short campaign that breaks the server and its lines", run: faults },
  { name: "e2e", what: "two cities in real browsers (Playwright)", run: playwright },
];

const named = process.argv.slice(2);
const unknown = named.filter((name) => !steps.some((step) => step.name === name));
if (unknown.length > 0) {
  console.log(
    `There is no step ${unknown.join(", ")}; there are ${steps.map(({ name }) => name).join(", ")}.`,
  );
  process.exit(2);
}

rmSync("test-results", { recursive: true, force: true });
const total = { passed: 0, failed: 0 };
for (const step of steps.filter(({ name }) => named.length === 0 || named.includes(name))) {
  console.log(`\n▶ ${step.name}: ${step.what}`);
  const begun = Date.now();
  const { passed, failed } = await step.run();
  total.passed += passed;
  total.failed += failed;
  const seconds = Math.round((Date.now() - begun) / 1_000);
  console.log(`${failed === 0 ? "✓" : "✗"} ${step.name}: ${passed} passed, ${failed} failed, ${seconds} s`);
}
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);

function single(tool: string, ...args: string[]): Promise<Outcome> {
  return outcome(bin(tool), ...args);
}

function bin(tool: string): string {
  return join("node_modules", ".bin", tool);
}

/** A check that passes or fails as a whole. */
async function outcome(command: string, ...args: string[]): Promise<Outcome> {
  return outcomeOf(await succeeds(command, args));
}

async function vitest(): Promise<Outcome> {
  const report = "test-results/vitest.json";
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const config = ["--config", "tests/vitest.config.ts"];
  const well = await succeeds("npx", [
    "--no-install",
    "vitest",
    "run",
    "--coverage",
    ...config,
    ...reporters,
  ]);
  return vitestCounts(report, well);
}

/** A campaign whose claims count as tests; `npm run faults` runs a longer one. */
async function faults(): Promise<Outcome> {
  const well = await succeeds(process.execPath, [
    "--import",
    "tsx",
    "tests/faults/run.ts",
    "--minutes",
    "1.5",
  ]);
  return faultsCounts("test-results/faults.json", well);
}

async function playwright(): Promise<Outcome> {
  const executable = await chromiumPath();
  if (!executable) return { passed: 0, failed: 1 };
  const report = "test-results/playwright.json";
  const env = { PLAYWRIGHT_CHROMIUM: executable, PLAYWRIGHT_JSON_OUTPUT_FILE: resolve(report) };
  const well = await succeeds(bin("playwright"), ["test", "--config", "tests/playwright.config.ts"], env);
  return playwrightCounts(report, well);
}
