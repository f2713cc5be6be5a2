// Where a Chromium is on this machine, for whatever drives one.
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import { chromium } from "@playwright/test";

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

/** The one that PLAYWRIGHT_CHROMIUM names, or one that is installed. */
export function installedChromium(environment: NodeJS.ProcessEnv): string | undefined {
  const { PATH = "", PLAYWRIGHT_CHROMIUM = "" } = environment;
  const folders = [...PATH.split(delimiter), ...places];
  const found = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [PLAYWRIGHT_CHROMIUM, ...found, chromium.executablePath()].find(
    (path) => path !== "" && existsSync(path),
  );
}
