// A phone in the hand: everything fits its width, and the main job is done by touch.
import type { Locator } from "@playwright/test";
import { ask, message, named, openRoom, visit, write } from "./support/deeds";
import { pagesOf } from "./support/pages";
import { expect, test } from "./support/test";

for (const width of [360, 390])
  test(`no page is wider than a phone of ${width} pixels`, async ({ as, town }) => {
    const maja = await as("maja", { viewport: { width, height: 800 }, mayComplain: /404/ });
    const wide: string[] = [];
    for (const address of await pagesOf(maja, town)) {
      await maja.goto(address);
      const over = await maja.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (over > 0) wide.push(`${address} by ${over}`);
    }
    expect(wide).toEqual([]);
  });

test("a name of one long word widens no page", async ({ as, town }) => {
  const maja = await as("maja", { viewport: { width: 360, height: 800 } });
  const title = named("Klimatanpassningsåtgärdsplaneringsarbetsgruppssammanträdesanteckningar");
  const room = await openRoom(maja, town, title);
  await visit(maja, room);
  await expect(maja.getByText("Inget är skrivet här än. Skriv det första nedanför.")).toBeVisible();
  await write(maja, "Hej");
  await expect(maja.getByText(/Inget är skrivet här än/)).toBeHidden();
  const question = await ask(maja, town, title);
  const inWorkspace = ["", "/rooms", "/discussions", "/unread"].map((at) => `/w/${town.workspaceId}${at}`);
  for (const address of [room, question, ...inWorkspace]) {
    await maja.goto(address);
    expect(await maja.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
  }
});

test("one chats from a phone with somebody at a desk", async ({ as, town }) => {
  const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
  const [maja, olle] = [await as("maja"), await as("olle", phone)];
  const title = named("På språng");
  const room = await openRoom(maja, town, title);
  await visit(maja, room);
  await visit(olle, `/w/${town.workspaceId}`);
  await olle.getByRole("navigation", { name: "Genvägar" }).getByRole("link", { name: /Chatt/ }).tap();
  await olle
    .getByRole("main")
    .getByRole("link", { name: new RegExp(title) })
    .tap();
  await expect(olle.getByRole("heading", { level: 1 })).toHaveText(title);
  await olle.getByRole("textbox", { name: "Meddelande" }).fill("Sitter på bussen");
  await olle.getByRole("button", { name: "Skicka till båda kommunerna" }).tap();
  await expect(message(maja, "Sitter på bussen")).toBeVisible();
});

test("who reads a room and what one can do with it share a line of its heading", async ({ as, town }) => {
  const maja = await as("maja", { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await visit(maja, await openRoom(maja, town, named("Bland oss"), "Internt"));
  const heading = maja.getByRole("main").locator("> header");
  const mark = await heading.getByText("Internt – bara Karlstad").boundingBox();
  const more = await heading.getByText("Mer", { exact: true }).boundingBox();
  if (!mark || !more) throw new Error("The heading lacks one of them.");
  expect(more.height).toBeGreaterThanOrEqual(44);
  expect(mark.y).toBeGreaterThanOrEqual(more.y);
  expect(mark.y + mark.height).toBeLessThanOrEqual(more.y + more.height);
});

test("under a finger, what one can do with a message never lies over its words", async ({ as, town }) => {
  const olle = await as("olle", { viewport: { width: 390, height: 844 }, hasTouch: true });
  await visit(olle, await openRoom(olle, town, named("Trångt")));
  await write(olle, "Vi har en lång rad att skriva om laddplatserna vid resecentrum");
  await write(olle, "och fortsätter på den i ett eget meddelande som inte heller är kort");
  await expect(message(olle, "och fortsätter").getByRole("link", { name: /Svara/ })).toBeVisible();
  for (const written of await olle.getByRole("article").all())
    expect(overlap(await words(written), await edges(written.getByRole("link", { name: /Svara/ })))).toBe(
      false,
    );
});

test("under a finger, the signs of two short messages do not lie over each other", async ({ as, town }) => {
  const olle = await as("olle", { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await visit(olle, await openRoom(olle, town, named("Kort")));
  for (const body of ["Hej", "Ja", "Nej"]) await write(olle, `${body} du`);
  await expect(message(olle, "Nej du").getByRole("link", { name: /Svara/ })).toBeVisible();
  const signs = await olle.getByRole("article").getByRole("link", { name: /Svara/ }).all();
  const edges = (await Promise.all(signs.map((sign) => sign.boundingBox()))).flatMap((box) => box ?? []);
  expect(edges).toHaveLength(3);
  for (const { height } of edges) expect(height).toBeGreaterThanOrEqual(44);
  for (const [i, { y }] of edges.entries())
    if (i > 0) expect(y).toBeGreaterThanOrEqual(Number(edges[i - 1]?.y) + Number(edges[i - 1]?.height));
});

test("a message's menu is seen whole, though the room around it is low", async ({ as, town }) => {
  const maja = await as("maja", { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  await visit(maja, await openRoom(maja, town, named("Lågt i tak")));
  for (const body of ["Först", "Mitt i", "Sist"]) await write(maja, `${body} i rummet`);
  for (const body of ["Först", "Sist"]) {
    const said = message(maja, `${body} i rummet`);
    await said.getByRole("link", { name: /^Mer om/ }).tap();
    await expect(said.getByRole("link", { name: "Länk till meddelandet" })).toBeVisible();
    for (const deed of await said.locator("details li").all())
      await expect(deed).toBeInViewport({ ratio: 1 });
    await maja.keyboard.press("Escape");
  }
});

type Edges = { left: number; right: number; top: number; bottom: number };

/** Where each line of a message's own words stands. */
function words(written: Locator): Promise<Edges[]> {
  return written.evaluate((article) => {
    const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
    const lines: Edges[] = [];
    while (walker.nextNode()) {
      const text = walker.currentNode as Text;
      if (text.parentElement?.closest("details, [aria-hidden]")) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      for (const { left, right, top, bottom, width } of range.getClientRects())
        if (width > 1) lines.push({ left, right, top, bottom });
    }
    return lines;
  });
}

/** Where a sign is drawn: what one touches is larger. */
async function edges(sign: Locator): Promise<Edges[]> {
  return [
    await sign.locator("svg").evaluate((drawn) => {
      const { left, right, top, bottom } = drawn.getBoundingClientRect();
      return { left, right, top, bottom };
    }),
  ];
}

function overlap(some: Edges[], others: Edges[]): boolean {
  return some.some((one) =>
    others.some(
      (other) =>
        one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom,
    ),
  );
}

test("everything in a message's menu can be tapped, between the heading and the bar and over them", async ({
  as,
  town,
}) => {
  const maja = await as("maja");
  const room = await openRoom(maja, town, named("Lång meny"));
  await maja.setViewportSize({ width: 390, height: 667 });
  await visit(maja, room);
  for (const words of ["Ett", "Två", "Tre", "Fyra"]) await write(maja, words);
  for (const words of ["Ett", "Fyra"]) {
    await message(maja, words)
      .getByLabel(/^Mer om meddelandet/)
      .click();
    const deeds = message(maja, words).locator("details li :is(a, button)");
    expect(await deeds.count()).toBeGreaterThan(6);
    for (const deed of await deeds.all()) await deed.click({ trial: true });
    await maja.keyboard.press("Escape");
  }
});
