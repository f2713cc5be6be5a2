// What one does by keys alone, and hears.
import type { Page } from "@playwright/test";

/** Presses Tab until the focus is on what has this name; how many presses it took. */
export async function tabTo(page: Page, name: RegExp, key: "Tab" | "Shift+Tab" = "Tab"): Promise<number> {
  for (let presses = 1; presses <= 120; presses++) {
    await page.keyboard.press(key);
    // Past the page's last stop the focus is with the browser, and comes round again.
    const words = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return "";
      const label = (element as HTMLInputElement).labels?.[0]?.textContent;
      return [element.getAttribute("aria-label"), element.textContent, label].filter(Boolean).join(" ");
    });
    if (name.test(words)) return presses;
  }
  throw new Error(`the focus never came to ${name}`);
}

/** What the polite live region says from now on, each thing once, in its order. */
export async function told(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const region = document.querySelector("[aria-live=polite]");
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => region?.textContent && said.push(region.textContent)).observe(region as Node, {
      childList: true,
      characterData: true,
      subtree: true,
    });
  });
  return () => page.evaluate(() => (window as unknown as { said: string[] }).said);
}
