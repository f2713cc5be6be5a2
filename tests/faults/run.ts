// `npm run faults -- --minutes 60 --seed 1`: breaks the real server under real clients, and says whether anything was lost.
import { mkdirSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { installedChromium } from "~/server/cli/bench/chromium";
import { campaign } from "./campaign";

const { values } = parseArgs({
  options: { minutes: { type: "string" }, seed: { type: "string" }, browser: { type: "string" } },
});
const minutes = Number(values.minutes ?? 2);
const seed = Number(values.seed ?? Math.floor(Math.random() * 2 ** 31));
if (!(minutes > 0) || !Number.isInteger(seed)) {
  console.error("Say how long and from which seed in numbers: npm run faults -- --minutes 60 --seed 1");
  process.exit(2);
}

// A real browser takes its share of a small machine: a short campaign goes without, unless it is asked for.
const browser = values.browser ?? (minutes > 5 ? "yes" : "no");
const executablePath = browser === "yes" ? installedChromium(process.env) : undefined;
if (browser === "yes" && !executablePath)
  console.log("There is no Chromium here: this campaign goes without.");
const again = `npm run faults -- --minutes ${minutes} --seed ${seed} --browser ${browser}`;
console.log(`A campaign of ${minutes} minutes. Run it again with: ${again}`);
const wanted = { seed, minutes, executablePath };
const { claims, struck, ledger, browsers } = await campaign(wanted, (words) => console.log(words));
for (const [name, times] of struck) console.log(`${String(times).padStart(4)} × ${name}`);
const faults = [...struck.values()].reduce((sum, times) => sum + times, 0);
console.log(`${faults} faults, seed ${seed}; ${ledger.counts()}`);
for (const { written } of browsers) {
  const sent = written.filter((one) => one.sent).length;
  const changes = written.reduce((sum, { meaning }) => sum + meaning.steps.length, 0);
  console.log(
    `${written.length} messages written in a browser, ${sent} seen as sent, ${changes} changes to them`,
  );
}
for (const { what, against } of claims) {
  console.log(`${against.length === 0 ? "✓" : "✗"} ${what}`);
  for (const one of against.slice(0, 5)) console.log(`    ${one}`);
  if (against.length > 5) console.log(`    and ${against.length - 5} more`);
}
const failed = claims.filter(({ against }) => against.length > 0).length;
mkdirSync("test-results", { recursive: true });
writeFileSync("test-results/faults.json", JSON.stringify({ passed: claims.length - failed, failed, seed }));
process.exit(failed === 0 ? 0 : 1);
