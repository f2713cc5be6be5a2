// axe finds nothing on any page of the site map, in any look, as each of those who see a page of their own.
import { bothThemes, darkOnAPhone, everyLook, lightAtADesk } from "./support/axe";
import { lookAtAll, unseenAmong, withoutScripts } from "./support/everyPage";
import { oneTimeLinks } from "./support/links";
import { pagesOf, pagesOfVisitor } from "./support/pages";
import { oneOfEach } from "./support/siteMap";
import { expect, test } from "./support/test";

test.describe.configure({ mode: "parallel", timeout: 300_000 });

const options = { bypassCSP: true, locale: "sv-SE", mayComplain: /40[34]|410|ERR_FAILED/ };
const language = "sv";

test("no page of the site map is left out", async ({ as, town }) => {
  const [maja, visitor] = [await as("maja"), await as(undefined)];
  const unseen = await unseenAmong(maja, await pagesOf(maja, town));
  const without = await unseenAmong(visitor, [...pagesOfVisitor, ...(await oneTimeLinks(town))]);
  expect(without).toContain("features/profile/profile.route.tsx");
  expect(unseen.filter((page) => without.includes(page))).toEqual([]);
});

test("axe finds nothing on any page, as a coordinator sees it", async ({ as, town }) => {
  const maja = await as("maja", options);
  const addresses = oneOfEach(await pagesOf(maja, town));
  expect(await lookAtAll(maja, { language, addresses, looks: everyLook })).toEqual([]);
});

test("axe finds nothing on what else a page can show, and on those of a visitor", async ({ as, town }) => {
  const [maja, visitor] = [await as("maja", options), await as(undefined, options)];
  const links = await oneTimeLinks(town);
  const all = await pagesOf(maja, town);
  const others = all.filter((address) => !oneOfEach(all).includes(address));
  const found = await lookAtAll(visitor, {
    language,
    addresses: [...pagesOfVisitor, ...links],
    looks: everyLook,
  });
  found.push(...(await lookAtAll(maja, { language, addresses: others, looks: bothThemes })));
  expect(found).toEqual([]);
});

for (const [role, who, looks] of [
  ["a member", "nils", [lightAtADesk]],
  ["a partner", "hedda", [darkOnAPhone]],
] as const)
  test(`axe finds nothing on any page as ${role} sees it`, async ({ as, town }) => {
    const page = await as(who, options);
    const addresses = oneOfEach(await pagesOf(page, town));
    expect(await lookAtAll(page, { language, addresses, looks: [...looks] })).toEqual([]);
  });

test("axe finds nothing on any page as it is without scripts", async ({ as, town }) => {
  const [maja, visitor] = [await as("maja", options), await as(undefined, options)];
  const plain = { language, looks: [lightAtADesk], alive: false };
  const addresses = oneOfEach(await pagesOf(maja, town));
  const links = await oneTimeLinks(town);
  for (const page of [maja, visitor]) await withoutScripts(page);
  const found = await lookAtAll(maja, { ...plain, addresses });
  found.push(...(await lookAtAll(visitor, { ...plain, addresses: [...pagesOfVisitor, ...links] })));
  expect(found).toEqual([]);
});
