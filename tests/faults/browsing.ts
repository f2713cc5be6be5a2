// Keeps browsers busy as long as the campaign goes on.
import { setTimeout as wait } from "node:timers/promises";
import type { Browser } from "./browser";
import type { Chance } from "./random";

/** Goes on until what it gives is called; that gives when the last step is done. */
export function keepBrowsing(browsers: Browser[], chance: Chance): () => Promise<void> {
  let over = false;
  const busy = browsers.map(async (browser) => {
    while (!over) {
      await browser.step(chance);
      await wait(100 + chance.below(600));
    }
  });
  return async () => {
    over = true;
    await Promise.all(busy);
  };
}
