// axe on every page that there is, in one language and look.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type axe from "axe-core";
import { pagesOf } from "./pages";
import { expect, type Fixtures, type Options } from "./test";

declare global {
  interface Window {
    axe: typeof axe;
  }
}

const script = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** What axe finds, a line each; nothing when all is well. */
async function findings(page: Page): Promise<string[]> {
  await page.evaluate(script);
  return page.evaluate(async (runOnly) => {
    const { violations } = await window.axe.run(document, { runOnly });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
  }, tags);
}

/** What React has taken over it marks, on every element; a page that stays as the server wrote it works by its forms, and looks well. */
async function comesToLife(page: Page): Promise<void> {
  await page.waitForFunction(() => Object.keys(document.body).some((name) => name.startsWith("__react")));
}

export interface Look extends Pick<Options, "viewport" | "colorScheme" | "contrast"> {
  name: string;
}

export const desk = { width: 1440, height: 900 };
/** As tall as a page can be: a bar that stays at the foot of the window covers what one has yet to scroll to. */
export const phone = { width: 390, height: 6_000 };

/** All findings on every page: a coordinator's, and a visitor's. */
export async function findingsEverywhere(
  { as, town }: Fixtures,
  { name: _, ...look }: Look,
  language: string,
) {
  const options = { ...look, bypassCSP: true, locale: language, mayComplain: /404|410/ };
  const [maja, visitor] = [await as("maja", options), await as(undefined, options)];
  const found: string[] = [];
  const check = async (page: Page, address: string) => {
    await page.goto(address);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    await comesToLife(page);
    found.push(...(await findings(page)).map((finding) => `${address}: ${finding}`));
  };
  for (const address of await pagesOf(maja, town)) await check(maja, address);
  for (const address of ["/sign-in", "/sign-in/forgot", "/link/nothing", "/about", "/nowhere"])
    await check(visitor, address);
  return found;
}
