// axe on a page as it stands open, in every look that a person may have chosen for it.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import type { Page } from "@playwright/test";
import type axe from "axe-core";

declare global {
  interface Window {
    axe: typeof axe;
  }
}

type Media = Parameters<Page["emulateMedia"]>[0];

export interface Look extends NonNullable<Media> {
  name: string;
  viewport: { width: number; height: number };
  /** Differs from the look before it in colours alone: the rules that don't look at colours would say the same again. */
  coloursAlone?: boolean;
}

export const desk = { width: 1440, height: 900 };
/** As tall as a page can be: a bar that stays at the foot of the window covers what one has yet to scroll to. */
const phone = { width: 390, height: 6_000 };
const light = { colorScheme: "light", contrast: null } as const;

export const lightAtADesk: Look = { name: "light, at a desk", viewport: desk, ...light };
export const darkOnAPhone: Look = {
  name: "dark, on a phone",
  viewport: phone,
  ...light,
  colorScheme: "dark",
};
const lightOnAPhone: Look = { ...darkOnAPhone, name: "light, on a phone", colorScheme: "light" };
const darkWithContrast: Look = {
  ...lightAtADesk,
  name: "dark with more contrast, at a desk",
  colorScheme: "dark",
  contrast: "more",
};
export const bothThemes = [lightAtADesk, darkOnAPhone];
export const theOtherWay = [darkWithContrast, lightOnAPhone];
/**
 * With more contrast too. Colours that a system forces on its pages are its own, and axe sees those of the page behind them.
 */
export const everyLook: Look[] = [
  lightAtADesk,
  { ...lightAtADesk, name: "light with more contrast", contrast: "more", coloursAlone: true },
  darkOnAPhone,
];

const script = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const rules = { type: "tag" as const, values: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] };
const ofColours = { type: "rule" as const, values: ["color-contrast", "link-in-text-block"] };

/** What axe finds on the page, a line each; nothing when all is well. */
export async function findings(page: Page, looks: Look[]): Promise<string[]> {
  // A colour on its way from one look to the next is neither.
  await page.addStyleTag({ content: "*, ::before, ::after { transition: none !important; }" });
  await page.evaluate(script);
  const found: string[] = [];
  for (const { name, viewport, coloursAlone, ...media } of looks) {
    await page.emulateMedia(media);
    await page.setViewportSize(viewport);
    const lines = await page.evaluate(
      async (runOnly) => {
        const { violations } = await window.axe.run(document, { runOnly, resultTypes: ["violations"] });
        return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(" ")}`));
      },
      coloursAlone ? ofColours : rules,
    );
    found.push(...lines.map((line) => `${name}: ${line}`));
  }
  return found;
}
