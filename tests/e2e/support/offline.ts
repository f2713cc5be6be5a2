// A browser without a net: how it gets there, and what its console may say then.
import { expect, type Page } from "@playwright/test";
import { composer, touch } from "./deeds";

/** What a browser says of a line that it can't reach. */
export const offline = /ERR_INTERNET_DISCONNECTED|WebSocket connection|Failed to fetch/;

/** The same, where something is refused afterwards too. */
export const offlineAndRefused = new RegExp(`${offline.source}|409`);

/**
 * Takes the net away from somebody who has had the page for a while, and waits until the page says so.
 * @param files what such a page has fetched by then besides what every page has
 */
export async function goOffline(page: Page, ...files: string[]): Promise<void> {
  const writes = (await composer(page).count()) > 0;
  await touch(page, "unsent", ...(writes ? ["opened"] : []), ...files);
  await page.context().setOffline(true);
  await expect(page.getByText("Du är inte ansluten till nätet.")).toBeVisible();
}
