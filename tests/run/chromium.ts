// Finds a Chromium for the browser tests, or gets one.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { installedChromium } from "~/server/cli/bench/chromium";
import { succeeds } from "./command";

/** Where a Chromium is: the one that PLAYWRIGHT_CHROMIUM names, an installed one, or one that is installed now. */
export async function chromiumPath(): Promise<string | undefined> {
  return installedChromium(process.env) ?? (await byPlaywright()) ?? (await byApt()) ?? toldWhatToDo();
}

async function byPlaywright(): Promise<string | undefined> {
  console.log("No Chromium here: Playwright tries to install its own.");
  const root = process.getuid?.() === 0 ? ["--with-deps"] : [];
  await succeeds(join("node_modules", ".bin", "playwright"), ["install", ...root, "chromium"]);
  return installedChromium(process.env);
}

async function byApt(): Promise<string | undefined> {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  console.log("That did not work: apt-get tries to install Chromium.");
  const quiet = { DEBIAN_FRONTEND: "noninteractive" };
  await succeeds("apt-get", ["update", "--quiet"], quiet);
  const install = ["install", "--quiet", "--yes", "--no-install-recommends"];
  for (const name of ["chromium-headless-shell", "chromium"]) {
    if (await succeeds("apt-get", [...install, name], quiet)) break;
  }
  return installedChromium(process.env);
}

function toldWhatToDo(): undefined {
  console.log(
    "There is no Chromium. Install one (npx playwright install chromium, or your system's package), or say where it is: PLAYWRIGHT_CHROMIUM=/path/to/chromium npm test",
  );
}
