// The five core deeds (reading, writing, answering and changing, taking away, and ending a discussion in an outcome), each by
// keys alone, as Chromium's accessibility tree has them, with what is said of each, once.
import type { Page } from "@playwright/test";
import { ask, composer, message, named, openRoom, visit } from "./support/deeds";
import { tabTo, told } from "./support/keys";
import { expect, test } from "./support/test";
import { type Heard, listening } from "./support/tree";

const focusedIn = (heard: Heard[]) => heard.filter(({ properties }) => properties.focused).at(-1);

/** Sends what was typed, and hears that it is sent. */
async function sends(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text);
  await page.keyboard.press("Control+Enter");
  await expect(message(page, text)).toBeVisible();
}

test("reading, writing, answering, changing and taking away", async ({ as, town }) => {
  const maja = await as("maja");
  await visit(maja, await openRoom(maja, town, named("Fem saker")));
  const [tree, said] = [await listening(maja), await told(maja)];

  await tabTo(maja, /Meddelande/);
  expect(focusedIn(await tree())).toMatchObject({ role: "textbox", name: "Meddelande" });
  await sends(maja, "Bussarna kommer i mars");
  // Seen for a moment where the time stands, and no part of what is read out.
  const seen = expect(maja.getByRole("article").locator("[data-sent=Skickat]")).toBeVisible();
  await Promise.all([expect.poll(said).toEqual(["Skickat"]), seen]);

  await maja.keyboard.press("Escape");
  await expect(message(maja, "Bussarna kommer i mars")).toBeFocused();
  const read = focusedIn(await tree());
  expect(read).toMatchObject({ role: "article", place: "1/1", description: "Bussarna kommer i mars" });
  expect(read?.name).toMatch(/^Maja Lindqvist Karlstad i (dag|går) \d\d\.\d\d$/);

  await maja.keyboard.press("r");
  await expect(composer(maja)).toBeFocused();
  expect((await tree()).some(({ words }) => words.includes("Svarar Maja Lindqvist"))).toBe(true);
  await sends(maja, "Alla tolv");
  await expect.poll(said).toHaveLength(2);
  await expect(maja.locator("[data-sent]")).toHaveCount(0);
  expect((await tree()).filter(({ role }) => role === "article").at(-1)).toMatchObject({
    place: "2/2",
    description: "Svar till Maja Lindqvist: Bussarna kommer i mars Alla tolv",
  });

  await maja.keyboard.press("Escape");
  await maja.keyboard.press("e");
  await expect(maja.getByRole("textbox", { name: "Redigera" })).toBeFocused();
  expect(focusedIn(await tree())).toMatchObject({ role: "textbox", name: "Redigera" });
  await maja.keyboard.type(", säger de");
  await tabTo(maja, /^Spara/);
  expect(focusedIn(await tree())).toMatchObject({ role: "button", name: "Spara" });
  await maja.keyboard.press("Enter");
  await expect(message(maja, "Alla tolv, säger de")).toBeFocused();
  expect(focusedIn(await tree())?.name).toMatch(/redigerat i (dag|går)/);

  await tabTo(maja, /Mer om meddelandet/);
  expect(focusedIn(await tree())?.properties).toMatchObject({ expanded: false });
  await maja.keyboard.press("Enter");
  await expect.poll(async () => focusedIn(await tree())?.properties.expanded).toBe(true);
  await tabTo(maja, /^Ta bort/);
  await maja.keyboard.press("Enter");
  await expect(maja.getByText("Ta bort meddelandet?")).toBeFocused();
  await tabTo(maja, /^Ta bort/);
  expect(focusedIn(await tree())).toMatchObject({ role: "button", name: "Ta bort" });
  await maja.keyboard.press("Enter");
  // Who took it away is at what is left of it, and hears that: nothing need be said besides.
  await expect(message(maja, "Meddelandet är borttaget.")).toBeFocused();
  const gone = focusedIn(await tree());
  expect(gone?.role).toBe("article");
  expect(gone?.description).toMatch(/^Meddelandet är borttaget\. Maja Lindqvist, i (dag|går)/);
  expect(await said()).toHaveLength(2);
});

test("ending a discussion in an outcome, and opening it again", async ({ as, town }) => {
  const sanna = await as("sanna");
  await visit(sanna, await ask(sanna, town, named("Räcker det med tangenter?")));
  const [tree, said] = [await listening(sanna), await told(sanna)];
  await tabTo(sanna, /Avsluta diskussionen/);
  await sanna.keyboard.press("Enter");
  await expect(sanna.getByRole("radio", { name: /Besvarad/ })).toBeVisible();
  await tabTo(sanna, /Besvarad/);
  expect(focusedIn(await tree())).toMatchObject({ role: "radio", properties: { checked: "true" } });
  await sanna.keyboard.press("ArrowDown");
  expect(focusedIn(await tree())?.name).toMatch(/^Beslutad/);
  expect((await tree()).find(({ role }) => role === "radiogroup" || role === "group")).toBeDefined();
  await tabTo(sanna, /Vad kom ni fram till/);
  expect(focusedIn(await tree())).toMatchObject({
    role: "textbox",
    name: "Vad kom ni fram till?",
    properties: { required: true },
  });
  await sanna.keyboard.type("Ja, det räcker.");
  await tabTo(sanna, /^Avsluta$/);
  await sanna.keyboard.press("Enter");

  await expect(sanna.getByRole("heading", { name: "Beslut" })).toBeFocused();
  await expect.poll(said).toEqual(["Diskussionen är avslutad."]);
  const outcome = (await tree()).find(({ role, name }) => role === "region" && name === "Beslut");
  expect(outcome?.words).toContain("Ja, det räcker.");

  await tabTo(sanna, /^Öppna diskussionen igen/);
  await sanna.keyboard.press("Enter");
  await tabTo(sanna, /Varför öppnas den igen/);
  await sanna.keyboard.type("Vi glömde musen.");
  await tabTo(sanna, /^Öppna igen$/);
  await sanna.keyboard.press("Enter");
  await expect(sanna.getByRole("link", { name: "Avsluta diskussionen" })).toBeVisible();
  await expect.poll(said).toEqual(["Diskussionen är avslutad.", "Diskussionen är öppen igen."]);
});
