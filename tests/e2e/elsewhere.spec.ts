// On the pages outside every workspace: what waits is sent and told of there too, and visitors have no line to the server.
import { choose, chooseOfAll, closeTab, message, named, openRoom, visit, write } from "./support/deeds";
import { goOffline, offlineAndRefused } from "./support/offline";
import { expect, test } from "./support/test";

test("what waits is sent, and what was refused is told of, on any page of one's own", async ({
  as,
  town,
}) => {
  const [maja, olle] = [await as("maja", { mayComplain: offlineAndRefused }), await as("olle")];
  const room = await openRoom(maja, town, named("Skickat härifrån"));
  await Promise.all([visit(maja, room), visit(olle, room)]);
  await write(olle, "Tas bort under tiden");
  await expect(message(maja, "Tas bort under tiden")).toBeVisible();
  await goOffline(maja);
  await write(maja, "Skrivet på tåget");
  await message(maja, "Tas bort under tiden").hover();
  await message(maja, "Tas bort under tiden")
    .getByRole("link", { name: /^Reagera/ })
    .click();
  await expect(message(maja, "Tas bort under tiden").getByRole("button", { name: "Bra" })).toBeFocused();
  await maja.keyboard.press("Enter");
  await expect(maja.getByText("2 saker är sparade")).toBeVisible();
  const context = maja.context();
  await closeTab(maja);
  await choose(olle, "Tas bort under tiden", "Ta bort");
  await olle.getByRole("button", { name: "Ta bort" }).click();
  await expect(message(olle, "Meddelandet är borttaget.")).toBeVisible();

  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto("/saved");
  await expect(message(olle, "Skrivet på tåget")).toBeVisible({ timeout: 20_000 });
  const needs = again.getByText("1 sak behöver dig");
  await expect(needs).toBeVisible();
  await again.goto("/profile");
  await needs.click();
  await expect(again.getByText("En reaktion")).toBeVisible();
  await again.getByRole("button", { name: "Släng" }).click();
  await expect(needs).toHaveCount(0);
});

test("a text that was refused leads to its conversation, from a page outside it", async ({ as, town }) => {
  const [maja, nils] = [await as("maja", { mayComplain: offlineAndRefused }), await as("nils")];
  const room = await openRoom(maja, town, named("Delat under tiden"), "Internt");
  await Promise.all([visit(maja, room), visit(nils, room)]);
  await goOffline(maja);
  await write(maja, "Bara för oss");
  await expect(maja.getByText("Sparat här.")).toBeVisible();
  const context = maja.context();
  await closeTab(maja);
  await chooseOfAll(nils, "Dela med alla");
  await nils.getByRole("button", { name: /^Dela med \d+ personer/ }).click();
  await expect(nils).toHaveURL(new RegExp(`${room}$`));

  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto("/workspaces");
  await again.getByText("1 sak behöver dig").click({ timeout: 20_000 });
  await expect(again.getByText("Bara för oss")).toBeVisible();
  await again.getByRole("link", { name: "Gå dit" }).click();
  await expect(again).toHaveURL(new RegExp(`${room}$`));
  await expect(again.getByText("Bara för oss")).toBeVisible();
  await again.getByRole("button", { name: "Släng" }).click();
});

test("one line serves all pages of one's own, and a visitor's page opens none", async ({ as, town }) => {
  const maja = await as("maja");
  await visit(maja, "/saved");
  const more: string[] = [];
  maja.on("websocket", (line) => more.push(line.url()));
  await maja.getByRole("link", { name: "Arbetsytor" }).first().click();
  await maja.getByRole("main").locator(`a[href="/w/${town.workspaceId}"]`).first().click();
  await expect(maja).toHaveURL(`/w/${town.workspaceId}`);
  await expect(maja.getByRole("navigation").first()).toBeVisible();
  expect(more).toEqual([]);

  const visitor = await as(undefined);
  const none: string[] = [];
  visitor.on("websocket", (line) => none.push(line.url()));
  await visitor.goto("/sign-in", { waitUntil: "networkidle" });
  await expect(visitor.getByRole("button", { name: "Logga in" })).toBeVisible();
  expect(none).toEqual([]);
});

test("the tab says how much is unread on the pages outside a workspace too, as it happens", async ({
  as,
  town,
}) => {
  const [maja, sanna] = [await as("maja"), await as("sanna")];
  const title = named("Räknas överallt");
  const room = await openRoom(maja, town, title);
  await visit(maja, room);
  await visit(sanna, "/saved");
  await write(maja, "Ett");
  await expect(sanna).toHaveTitle(/^\(\d+\) /);
  // In another test Sanna may be reading: that takes away from it.
  await expect(async () => {
    const before = countIn(await sanna.title());
    await write(maja, "Ett till");
    await expect.poll(async () => countIn(await sanna.title()), { timeout: 3_000 }).toBeGreaterThan(before);
  }).toPass({ timeout: 20_000 });
  const door = sanna.getByRole("navigation").locator(`a[href="/w/${town.workspaceId}"]`);
  await expect(door.first()).toContainText(/\d+ nya/);
  await sanna.goto("/profile");
  await expect(sanna).toHaveTitle(/^\(\d+\) Min profil/);
});

/** How much is unread, as the tab says it. */
function countIn(title: string): number {
  return Number(/^\((\d+)\)/.exec(title)?.[1] ?? 0);
}
