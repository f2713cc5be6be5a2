// A phone in the hand: everything fits its width, and the main job is done by touch.
import { message, named, openRoom, visit } from "./support/deeds";
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
