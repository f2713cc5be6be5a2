// Every browser test: people of the two towns in browsers of their own, where nothing may go wrong unseen.
import {
  type BrowserContext,
  type BrowserContextOptions,
  test as base,
  expect,
  type Page,
} from "@playwright/test";
import { readTown, statePath, type Town, type Who } from "./town";

export type Options = BrowserContextOptions & {
  /** What the browser's console may say, since the test provokes it. */
  mayComplain?: RegExp;
};

export interface Fixtures {
  town: Town;
  /** Opens a browser as this person; nobody is signed in as `undefined`. */
  as(who: Who | undefined, options?: Options): Promise<Page>;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern
  town: async ({}, use) => use(readTown()),
  as: async ({ browser, town }, use) => {
    const wrong: string[] = [];
    const contexts: BrowserContext[] = [];
    await use(async (who, { mayComplain, ...options } = {}) => {
      const context = await browser.newContext({
        baseURL: town.origin,
        ...(who ? { storageState: statePath(who) } : {}),
        ...options,
      });
      contexts.push(context);
      const page = await context.newPage();
      watch(page, town.origin, (what) => {
        if (!mayComplain?.test(what)) wrong.push(`${who ?? "visitor"} at ${page.url()}: ${what}`);
      });
      return page;
    });
    for (const context of contexts) {
      // What is on its way through a test's hands when the test is over is no fault of anybody's.
      for (const page of context.pages()) await page.unrouteAll({ behavior: "ignoreErrors" });
      await context.close();
    }
    expect(wrong).toEqual([]);
  },
});

/** Errors in the console, exceptions, and requests to any other host. */
function watch(page: Page, origin: string, wrong: (what: string) => void): void {
  page.on("console", (said) => {
    if (said.type() === "error" || said.type() === "warning") wrong(said.text());
  });
  page.on("pageerror", ({ message }) => wrong(message));
  page.on("request", (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith("http") && host !== new URL(origin).host) wrong(`asked ${host}`);
  });
}

export { expect };
