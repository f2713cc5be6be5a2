// What is written in English is read out as English, wherever it stands in a Swedish page: on every page that there is.
import type { Page } from "@playwright/test";
import { sign, writeInEnglish } from "./support/inEnglish";
import { pagesOf } from "./support/pages";
import { expect, test } from "./support/test";

/** The texts with the sign whose nearest language is another than English; and how many there are of both. */
async function pronounced(page: Page): Promise<{ wrong: string[]; count: number }> {
  return page.evaluate((sign) => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: Element[] = [];
    while (texts.nextNode()) {
      const { nodeValue, parentElement } = texts.currentNode;
      // What stands in a field is the reader's to change; scripts and styles are read by nobody.
      if (nodeValue?.includes(sign) && parentElement && !parentElement.closest("script, style, textarea"))
        found.push(parentElement);
    }
    const wrong = found.filter((element) => element.closest("[lang]")?.getAttribute("lang") !== "en");
    return { wrong: wrong.map((element) => element.outerHTML.slice(0, 200)), count: found.length };
  }, sign);
}

test("an English writer's title is English in a Swedish reader's list, and on its page", async ({
  as,
  town,
}) => {
  test.setTimeout(240_000);
  const [anika, maja] = [await as("anika"), await as("maja", { mayComplain: /40[349]|410/ })];
  const own = await writeInEnglish(anika, maja, town);
  const wrong: string[] = [];
  const seen = new Map<string, number>();
  const place = `/w/${town.workspaceId}`;
  // First what is unread: it is not when one has been there.
  for (const address of [`${place}/unread`, ...own, ...(await pagesOf(maja, town))]) {
    await maja.goto(address);
    await expect(maja.locator("html")).toHaveAttribute("lang", "sv");
    const said = await pronounced(maja);
    seen.set(address, Math.max(said.count, seen.get(address) ?? 0));
    wrong.push(...said.wrong.map((text) => `${address}: ${text}`));
  }
  expect(wrong).toEqual([]);
  const lists = ["", "/rooms", "/discussions", "/documents", "/decisions", "/mentions", "/unread"];
  const shown = [...own, ...lists.map((list) => place + list), "/saved", "/twinnings"];
  expect(shown.filter((address) => !seen.get(address))).toEqual([]);

  const title = maja.getByRole("main").locator(`a[href="${own[0]}"]`, { hasText: `${sign} policy` });
  await maja.goto(`${place}/discussions`);
  await expect(title).toHaveAttribute("lang", "en");
  await title.click();
  await expect(maja.getByRole("heading", { level: 1 }).locator("[lang=en]")).toHaveText(`${sign} policy`);
});
