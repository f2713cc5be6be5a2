// The same house in English, for whoever chooses it, and as one who only reads sees it in both. Runs last, since the choice
// is the person's on every page, and since somebody more can read everything.
import type { Page } from "@playwright/test";
import { darkOnAPhone, desk, lightAtADesk, theOtherWay } from "./support/axe";
import { lookAtAll } from "./support/everyPage";
import { oneTimeLinks } from "./support/links";
import { pagesOf, pagesOfVisitor } from "./support/pages";
import { joinAsReader } from "./support/reader";
import { oneOfEach } from "./support/siteMap";
import { expect, test } from "./support/test";

test.describe.configure({ mode: "parallel", timeout: 300_000 });

const options = { bypassCSP: true, locale: "en-GB", mayComplain: /40[34]|410/ };
const language = "en";

async function choosesEnglish(page: Page): Promise<void> {
  await page.setViewportSize(desk);
  await page.goto("/profile");
  // Another test may have switched already: then the switch offers Swedish.
  if ((await page.locator("html").getAttribute("lang")) === "sv")
    await page.getByRole("button", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", language);
}

test("axe finds nothing on any page in English, as a coordinator sees it", async ({ as, town }) => {
  const maja = await as("maja", options);
  await choosesEnglish(maja);
  const addresses = oneOfEach(await pagesOf(maja, town));
  expect(await lookAtAll(maja, { language, addresses, looks: theOtherWay })).toEqual([]);
});

test("axe finds nothing on any page in English, as visitors, partners and members see it", async ({
  as,
  town,
}) => {
  const visitor = await as(undefined, options);
  const addresses = [...pagesOfVisitor, ...(await oneTimeLinks(town))];
  const found = await lookAtAll(visitor, { language, addresses, looks: theOtherWay });
  for (const [who, look] of [
    ["hedda", lightAtADesk],
    ["anika", darkOnAPhone],
  ] as const) {
    const page = await as(who, options);
    await choosesEnglish(page);
    const theirs = oneOfEach(await pagesOf(page, town));
    found.push(...(await lookAtAll(page, { language, addresses: theirs, looks: [look] })));
  }
  expect(found).toEqual([]);
});

test("axe finds nothing on any page as one who only reads sees it", async ({ as, town }) => {
  const reader = await as(undefined, { ...options, locale: "sv-SE" });
  await joinAsReader(await as("olle"), reader, town);
  const addresses = oneOfEach(await pagesOf(reader, town));
  const found = await lookAtAll(reader, { language: "sv", addresses, looks: [darkOnAPhone] });
  await choosesEnglish(reader);
  found.push(...(await lookAtAll(reader, { language, addresses, looks: [lightAtADesk] })));
  expect(found).toEqual([]);
});
