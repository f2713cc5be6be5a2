// Looks at page after page with axe, as somebody.
import { expect, type Page } from "@playwright/test";
import { findings, type Look } from "./axe";
import { allPages, pageAt } from "./siteMap";

interface Where {
  language: string;
  addresses: string[];
  looks: Look[];
  /** Whether scripts run: a page that React has not taken over works by its forms, and looks well. */
  alive?: boolean;
}

/** All that axe finds. A page that is refused is an error page, and is looked at once for each reason. */
export async function lookAtAll(page: Page, { language, addresses, looks, alive = true }: Where) {
  const [found, refused]: [string[], Set<number>] = [[], new Set()];
  for (const address of addresses) {
    const status = (await page.goto(address))?.status() ?? 0;
    if (refused.has(status) && !saysNo(address)) continue;
    if (status >= 400) refused.add(status);
    await expect(page.locator("html")).toHaveAttribute("lang", language);
    if (alive) await comesToLife(page);
    found.push(...(await findings(page, looks)).map((finding) => `${address}: ${finding}`));
  }
  return found;
}

/** The pages of the site map that none of these addresses shows to this person. */
export async function unseenAmong(page: Page, addresses: string[]): Promise<string[]> {
  const seen = new Set<string>();
  for (const address of addresses)
    if (saysNo(address) || (await page.request.get(address)).ok()) seen.add(pageAt(address));
  return allPages.filter((file) => !seen.has(file));
}

/** These pages are there to say that nothing is. */
function saysNo(address: string): boolean {
  return /nowhere\.route|link\.route/.test(pageAt(address));
}

/** What React has taken over it marks, on every element. */
async function comesToLife(page: Page): Promise<void> {
  await page.waitForFunction(() => Object.keys(document.body).some((name) => name.startsWith("__react")));
}

/** From now on pages come as a browser without scripts draws them; axe itself needs some, so that they are taken out on the way. */
export async function withoutScripts(page: Page): Promise<void> {
  await page.route(
    (_) => true,
    async (route) => {
      if (route.request().resourceType() === "script") return route.abort();
      if (route.request().resourceType() !== "document") return route.continue();
      const response = await route.fetch({ maxRedirects: 0 });
      const body = (await response.text())
        .replace(/<script\b[^>]*>[\s\S]*?<\/script>/g, "")
        .replace(/<\/?noscript>/g, "");
      return route.fulfill({ response, body });
    },
  );
}
