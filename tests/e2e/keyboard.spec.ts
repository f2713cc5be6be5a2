// Every deed of the main job without a mouse.
import { ask, message, named, openRoom, touch, visit } from "./support/deeds";
import { tabTo } from "./support/keys";
import { expect, test } from "./support/test";

test("the first key of a page leads past the side to its content", async ({ as, town }) => {
  const maja = await as("maja");
  await maja.goto(`/w/${town.workspaceId}/discussions`);
  await maja.keyboard.press("Tab");
  await expect(maja.getByRole("link", { name: "Hoppa till innehållet" })).toBeFocused();
  await maja.keyboard.press("Enter");
  await maja.keyboard.press("Tab");
  expect(await maja.evaluate(() => Boolean(document.activeElement?.closest("main")))).toBe(true);
});

test("keys pressed while a page comes to life stop nothing", async ({ as, town }) => {
  const maja = await as("maja");
  const slowed = await maja.context().newCDPSession(maja);
  await slowed.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  for (let visits = 0; visits < 4; visits++) {
    await maja.goto(`/w/${town.workspaceId}/discussions`, { waitUntil: "commit" });
    for (let presses = 0; presses < 40; presses++) await maja.keyboard.press("Tab");
    await maja.waitForLoadState("load");
  }
  await visit(maja, `/w/${town.workspaceId}/discussions`);
});

test("writing, answering, changing and taking away in a room", async ({ as, town }) => {
  const [maja, olle] = [await as("maja"), await as("olle")];
  const room = await openRoom(maja, town, named("Tangenter"));
  await Promise.all([visit(maja, room), visit(olle, room)]);
  await tabTo(maja, /Meddelande/);
  await maja.keyboard.type("Skrivet utan mus");
  await maja.keyboard.press("Control+Enter");
  await expect(message(olle, "Skrivet utan mus")).toBeVisible();

  await tabTo(maja, /Mer om meddelandet/, "Shift+Tab");
  await maja.keyboard.press("Enter");
  await tabTo(maja, /^Redigera/);
  await maja.keyboard.press("Enter");
  await expect(maja.getByRole("textbox", { name: "Redigera" })).toBeFocused();
  // To an end of what is written, and not out of it.
  await maja.keyboard.press("Control+Home");
  await maja.keyboard.press("Control+End");
  await maja.keyboard.type(" alls");
  await maja.keyboard.press("Control+Enter");
  await expect(message(olle, "Skrivet utan mus alls")).toBeVisible();
  await expect(maja.getByRole("article").first()).toBeFocused();

  await tabTo(maja, /Svara Maja/);
  await maja.keyboard.press("Enter");
  await expect(maja.getByRole("textbox", { name: "Meddelande" })).toBeFocused();
  await maja.keyboard.type("Ett svar till");
  await maja.keyboard.press("Control+Enter");
  await expect(message(olle, "Ett svar till")).toBeVisible();

  await tabTo(maja, /Mer om meddelandet/, "Shift+Tab");
  await maja.keyboard.press("Enter");
  await tabTo(maja, /^Ta bort/);
  await maja.keyboard.press("Enter");
  await expect(maja.getByText("Ta bort meddelandet?")).toBeFocused();
  await tabTo(maja, /^Ta bort/);
  await maja.keyboard.press("Enter");
  await expect(message(olle, "Meddelandet är borttaget.")).toBeVisible();
});

test("what goes away by a deed leaves the focus beside it", async ({ as, town }) => {
  const maja = await as("maja");
  const room = await openRoom(maja, town, named("Kvar på platsen"));
  await visit(maja, room);
  await touch(maja, "KeysDialog");
  await maja.getByRole("textbox", { name: "Meddelande" }).fill("Här står jag");
  await maja.keyboard.press("Control+Enter");
  const shown = message(maja, "Här står jag");
  await tabTo(maja, /Mer om meddelandet/, "Shift+Tab");
  await maja.keyboard.press("Enter");
  await tabTo(maja, /^Spara åt mig/);
  await maja.keyboard.press("Enter");
  await expect(maja.locator("[aria-live=polite]")).toHaveText(/Sparat/);
  await expect(shown).toBeFocused();

  await shown.getByRole("link", { name: /Reagera/ }).click();
  await maja.getByRole("button", { name: /^Bra/ }).first().click();
  const mine = shown.getByRole("button", { name: /Bra, 1/ });
  await mine.focus();
  await maja.keyboard.press("Enter");
  await expect(mine).toHaveCount(0);
  await expect(shown).toBeFocused();

  await maja.goto("/saved");
  await touch(maja, "KeysDialog");
  await maja
    .getByRole("button", { name: /Ta bort från sparat/ })
    .first()
    .focus();
  await maja.keyboard.press("Enter");
  await expect(maja.getByRole("main")).toBeFocused();
});

test("a menu opens, is walked through, and closes with Escape to where it was opened", async ({
  as,
  town,
}) => {
  const maja = await as("maja");
  const room = await openRoom(maja, town, named("Menyn"));
  await visit(maja, room);
  await maja.getByRole("textbox", { name: "Meddelande" }).fill("Något att välja om");
  await maja.keyboard.press("Control+Enter");
  await expect(message(maja, "Något att välja om")).toBeVisible();
  await tabTo(maja, /Mer om meddelandet/, "Shift+Tab");
  await maja.keyboard.press("Enter");
  await maja.keyboard.press("ArrowDown");
  await expect(maja.getByRole("link", { name: "Redigera" })).toBeFocused();
  await maja.keyboard.press("Escape");
  await expect(maja.getByRole("link", { name: "Redigera" })).toBeHidden();
  await expect(maja.locator("summary:focus")).toBeVisible();
});

for (const [key, standsOn] of [
  ["Space", "Mer om meddelandet från Maja Lindqvist"],
  ["ArrowDown", "Redigera"],
] as const)
  test(`a message's menu that was never opened is opened by ${key}, as every menu`, async ({ as, town }) => {
    const maja = await as("maja");
    await visit(maja, await openRoom(maja, town, named("Tangenten")));
    await maja.getByRole("textbox", { name: "Meddelande" }).fill("Något att välja om");
    await maja.keyboard.press("Control+Enter");
    await expect(message(maja, "Något att välja om")).toBeVisible();
    await tabTo(maja, /Mer om meddelandet/, "Shift+Tab");
    await maja.keyboard.press(key);
    await expect(maja.getByRole("link", { name: "Redigera" })).toBeVisible();
    await expect(maja.locator(":focus")).toHaveAccessibleName(standsOn);
  });

test("a discussion is ended with the keys alone", async ({ as, town }) => {
  const sanna = await as("sanna");
  await visit(sanna, await ask(sanna, town, named("Går det utan mus?")));
  await tabTo(sanna, /Avsluta diskussionen/);
  await sanna.keyboard.press("Enter");
  await expect(sanna.getByLabel("Vad kom ni fram till?")).toBeVisible();
  await tabTo(sanna, /Vad kom ni fram till/);
  await sanna.keyboard.type("Ja.");
  await tabTo(sanna, /^Avsluta$/);
  await sanna.keyboard.press("Enter");
  await expect(sanna.getByRole("region", { name: "Svar" })).toContainText("Ja.");
});
