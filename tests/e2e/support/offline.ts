// A browser without a net: how it gets there, and what its console may say then.
import { expect, type Page } from "@playwright/test";

/** What a browser says of a line that it can't reach. */
export const offline = /ERR_INTERNET_DISCONNECTED|WebSocket connection|Failed to fetch/;

/** The same, where something is refused afterwards too. */
export const offlineAndRefused = new RegExp(`${offline.source}|409`);

/** Takes the net away, and waits until the page says so. */
export async function goOffline(page: Page): Promise<void> {
  await page.context().setOffline(true);
  await expect(page.getByText("Du är inte ansluten till nätet.")).toBeVisible();
}
