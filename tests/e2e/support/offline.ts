// A browser without a net: how it gets there, and what its console may say then.
import { expect, type Page, type Request } from "@playwright/test";

/** What a browser says of a line that it can't reach. */
export const offline = /ERR_INTERNET_DISCONNECTED|WebSocket connection|Failed to fetch/;

/** The same, where something is refused afterwards too. */
export const offlineAndRefused = new RegExp(`${offline.source}|409`);

/** Takes the net away from somebody who has had the page for a while, and waits until the page says so. */
export async function goOffline(page: Page): Promise<void> {
  await bringTheRest(page);
  await page.context().setOffline(true);
  await expect(page.getByText("Du är inte ansluten till nätet.")).toBeVisible();
}

/** What a page fetches when it is first touched has come: nothing has been under way for this long, in milliseconds. */
const still = 500;

async function bringTheRest(page: Page): Promise<void> {
  const underWay = new Set<Request>();
  let last = 0;
  const begins = (request: Request) => void underWay.add(request);
  const ends = (request: Request) => {
    underWay.delete(request);
    last = Date.now();
  };
  page.on("request", begins).on("requestfinished", ends).on("requestfailed", ends);
  await page.mouse.move(1, 1);
  await page.mouse.move(2, 2);
  last = Date.now();
  await expect.poll(() => underWay.size === 0 && Date.now() - last > still).toBe(true);
  page.off("request", begins).off("requestfinished", ends).off("requestfailed", ends);
}
