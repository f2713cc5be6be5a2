// Finds a Chromium for the browser tests, or gets one.
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";
import { succeeds } from "./command";

/** The one without windows first: it does the same in less time. */
const names = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "Google Chrome",
];
const places = [
  "/usr/bin",
  "/usr/local/bin",
  "/snap/bin",
  "/opt/google/chrome",
  "/Applications/Google Chrome.app/Contents/MacOS",
];

/** Where a Chromium is: the one that PLAYWRIGHT_CHROMIUM names, an installed one, or one that is installed now. */
export async function chromiumPath(): Promise<string | undefined> {
  return installedChromium() ?? (await byPlaywright()) ?? (await byApt()) ?? toldWhatToDo();
}

/** The one that PLAYWRIGHT_CHROMIUM names, or one that is installed. */
export function installedChromium(): string | undefined {
  const folders = [...(process.env.PATH ?? "").split(delimiter), ...places];
  const found = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [process.env.PLAYWRIGHT_CHROMIUM ?? "", ...found, chromium.executablePath()].find(
    (path) => path !== "" && existsSync(path),
  );
}

async function byPlaywright(): Promise<string | undefined> {
  console.log("No Chromium here: Playwright tries to install its own.");
  const root = process.getuid?.() === 0 ? ["--with-deps"] : [];
  await succeeds(join("node_modules", ".bin", "playwright"), ["install", ...root, "chromium"]);
  return installedChromium();
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
  return installedChromium();
}

function toldWhatToDo(): undefined {
  console.log(
    "There is no Chromium. Install one (npx playwright install chromium, or your system's package), or say where it is: PLAYWRIGHT_CHROMIUM=/path/to/chromium npm test",
  );
}
