// Mentioning people by keyboard, as the keys, the page and those who listen have it, and hearing of it at the other city's.
import type { CDPSession, Page } from "@playwright/test";
import { choose, composer, message, named, openRoom, visit } from "./support/deeds";
import { expect, test } from "./support/test";

/** What Chromium tells those who listen of the field that one writes in. */
async function heardOf(page: Page, line: CDPSession) {
  const { nodes } = await line.send("Accessibility.getFullAXTree");
  const field = nodes.find(({ role, name }) => role?.value === "textbox" && name?.value === "Meddelande");
  const property = (name: string) => field?.properties?.find((one) => one.name === name)?.value;
  const pointed = property("activedescendant")?.relatedNodes?.[0]?.backendDOMNodeId;
  const option = nodes.find(({ backendDOMNodeId }) => pointed !== undefined && backendDOMNodeId === pointed);
  return {
    autocomplete: property("autocomplete")?.value,
    focused: property("focused")?.value,
    multiline: property("multiline")?.value,
    role: option?.role?.value,
    option: option?.name?.value,
    list: nodes.filter(({ role }) => role?.value === "listbox").map(({ name }) => name?.value),
    selected: await page.getByRole("option", { selected: true }).count(),
  };
}

test("somebody is mentioned by keyboard alone, and the other city hears of it at once", async ({
  as,
  town,
}) => {
  const [maja, olle] = [await as("maja"), await as("olle")];
  const title = named("Nämnda");
  const room = await openRoom(maja, town, title);
  await visit(maja, room);
  await visit(olle, `/w/${town.workspaceId}/mentions`);
  const line = await maja.context().newCDPSession(maja);
  await composer(maja).pressSequentially("Kan @");
  const list = maja.getByRole("listbox", { name: "Vem vill du nämna?" });
  await expect(list).toBeVisible();
  expect(await heardOf(maja, line)).toMatchObject({ autocomplete: "list", focused: true, selected: 0 });
  await composer(maja).pressSequentially("wal");
  await expect(list.getByRole("option")).toHaveCount(1);
  expect(await heardOf(maja, line)).toMatchObject({
    ...{ autocomplete: "list", focused: true, multiline: true, role: "option", selected: 1 },
    list: ["Vem vill du nämna?"],
    option: expect.stringContaining("Per-Åke Wallin"),
  });
  await maja.keyboard.press("Enter");
  await expect(composer(maja)).toHaveValue("Kan @Per-Åke Wallin ");
  await expect(list).toBeHidden();
  expect(await heardOf(maja, line)).toMatchObject({ list: [], option: undefined });

  await composer(maja).pressSequentially("eller @o");
  await expect(list.getByRole("option").first()).toContainText("Nils Öhrn");
  await maja.keyboard.press("ArrowDown");
  await expect(list.getByRole("option", { selected: true })).toContainText("Olle Berg");
  await maja.keyboard.press("Tab");
  await composer(maja).pressSequentially("titta?");
  await expect(composer(maja)).toHaveValue("Kan @Per-Åke Wallin eller @Olle Berg titta?");
  await maja.keyboard.press("Control+Enter");

  await expect(olle.getByRole("link", { name: `Maja Lindqvist i ${title}` })).toBeVisible();
  const place = olle.getByRole("navigation", { name: "Arbetsytan" }).getByRole("link", { name: title });
  await expect(place).toContainText("nämner dig 1 gång");
  await olle.getByRole("link", { name: `Maja Lindqvist i ${title}` }).click();
  const said = message(olle, "titta?");
  await expect(said.locator(".mention")).toHaveText(["@Per-Åke Wallin", "@Olle Berg"]);
  await expect(said).toContainText("Nämner dig.");
  await expect(place).not.toContainText("nämner dig");

  await choose(maja, "titta?", "Redigera");
  const field = maja.getByRole("textbox", { name: "Redigera" });
  await expect(field).toHaveValue("Kan @Per-Åke Wallin eller @Olle Berg titta?");
  await field.fill("Kan @Per-Åke Wallin titta?");
  await maja.getByRole("button", { name: "Spara" }).click();
  await expect(said.locator(".mention")).toHaveText(["@Per-Åke Wallin"]);
  await visit(olle, `/w/${town.workspaceId}/mentions`);
  await expect(olle.getByRole("link", { name: `Maja Lindqvist i ${title}` })).toHaveCount(0);
});

test("Esc closes the list and keeps the text, Enter is a new line behind a lone @, and nobody is said", async ({
  as,
  town,
}) => {
  const maja = await as("maja");
  await visit(maja, await openRoom(maja, town, named("Tangenter")));
  const list = maja.getByRole("listbox");
  await composer(maja).pressSequentially("Vi ses @");
  await expect(list).toBeVisible();
  await maja.keyboard.press("Enter");
  await expect(composer(maja)).toHaveValue("Vi ses @\n");
  await composer(maja).fill("");
  await composer(maja).pressSequentially("Hej @sa");
  await expect(list).toBeVisible();
  await maja.keyboard.press("Escape");
  await expect(list).toBeHidden();
  await expect(composer(maja)).toHaveValue("Hej @sa");
  await expect(composer(maja)).toBeFocused();
  await composer(maja).fill("");
  await composer(maja).pressSequentially("Hej @zz");
  await expect(maja.getByText("Ingen som kan läsa här heter zz.").first()).toBeVisible();
});

test("everyone is asked about with how many they are, and goes out when it is meant", async ({
  as,
  town,
}) => {
  const [maja, olle] = [await as("maja"), await as("olle")];
  const room = await openRoom(maja, town, named("Alla"));
  await Promise.all([visit(maja, room), visit(olle, room)]);
  await composer(maja).pressSequentially("Möte nu @all");
  await maja.getByRole("option", { name: /alla/ }).click();
  await maja.keyboard.press("Control+Enter");
  await expect(maja.getByText("Du nämner alla som kan läsa det här: 13 utöver dig.")).toBeVisible();
  await expect(olle.getByText("Möte nu")).toHaveCount(0);
  await maja.getByRole("button", { name: "Ja, nämn alla" }).click();
  await expect(message(olle, "Möte nu @alla")).toContainText("Nämner dig.");
});

test("without JavaScript a name is enough, and the form asks in the same words", async ({ as, town }) => {
  const maja = await as("maja");
  const room = await openRoom(maja, town, named("Utan skript"), "Internt");
  const plain = await as("maja", { javaScriptEnabled: false, mayComplain: /422/ });
  await plain.goto(room);
  await composer(plain).fill("@olle berg och @nils ohrn, hur gick det?");
  await plain.getByRole("button", { name: "Skicka internt" }).click();
  await expect(plain.getByText("Den du nämner nås inte: olle berg.")).toBeVisible();
  await plain.getByRole("checkbox", { name: "Ja, jag vill skicka texten ändå" }).check();
  await plain.getByRole("button", { name: "Skicka internt" }).click();
  await expect(message(plain, "hur gick det?").locator(".mention")).toHaveText(["@Nils Öhrn"]);
});
