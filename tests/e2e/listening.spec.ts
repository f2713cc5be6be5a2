// The deeds of a conversation as a screen reader is told of them, in Chromium's accessibility tree, and by keys alone.
import type { Page } from "@playwright/test";
import { ask, composer, message, named, openRoom, visit, write } from "./support/deeds";
import { told } from "./support/keys";
import { expect, test } from "./support/test";
import type { Town } from "./support/town";
import { type Heard, listening } from "./support/tree";

const withRole = (heard: Heard[], role: string) => heard.filter((node) => node.role === role);

/** Writes as somebody else, without a page. */
async function post(page: Page, town: Town, room: string, body: string): Promise<void> {
  const answer = await page.request.post(`${town.origin}/api/message.post`, {
    headers: { origin: town.origin },
    data: { conversationId: room.split("/").at(-1), clientId: crypto.randomUUID(), body },
  });
  expect(answer.ok()).toBe(true);
}

test("a room is read as a feed: each message with its place, author and time, its text once", async ({
  as,
  town,
}) => {
  const [maja, olle] = [await as("maja"), await as("olle")];
  const room = await openRoom(maja, town, named("Uppläst"));
  await post(maja, town, room, "Bussarna är *upphandlade*.");
  await post(olle, town, room, "Vilka vann?");
  await visit(maja, room);
  const tree = await listening(maja);
  const heard = await tree();
  expect(withRole(heard, "feed")[0]?.name).toMatch(/^Meddelanden i Uppläst/);
  const [first, second, ...more] = withRole(heard, "article");
  expect(more).toEqual([]);
  expect(first).toMatchObject({ place: "1/2", description: "Bussarna är upphandlade." });
  expect(first?.name).toMatch(/^Maja Lindqvist Karlstad i (dag|går) \d\d\.\d\d$/);
  expect(second).toMatchObject({ place: "2/2", description: "Vilka vann?" });
  expect(second?.name).toMatch(/^Olle Berg Kristinehamn i (dag|går)/);
  expect(second?.words.split("Vilka vann?")).toHaveLength(2);
  // No button says its name twice.
  const doubled = heard.filter(({ name, description }) => name !== "" && name === description);
  expect(doubled).toEqual([]);
});

test("writing, answering and changing are told once, and others' messages politely", async ({ as, town }) => {
  const [maja, olle] = [await as("maja"), await as("olle")];
  const room = await openRoom(maja, town, named("Sagt"));
  await visit(maja, room);
  const [tree, said] = [await listening(maja), await told(maja)];
  expect(withRole(await tree(), "textbox").map(({ name }) => name)).toEqual(["Meddelande"]);
  await write(maja, "Finns det fika?");
  await expect.poll(said).toEqual(["Skickat"]);

  await post(olle, town, room, `Ja, **bullar** ${"och mer ".repeat(30)}`);
  await expect.poll(async () => (await said()).at(-1)).toMatch(/^Olle Berg: Ja, bullar och mer .{90,120} …$/);
  // Quickly: what comes later than the others is told later.
  await Promise.all([1, 2, 3, 4].map((i) => post(olle, town, room, `Bulle ${i}`)));
  for (const i of [5, 6, 7]) await post(olle, town, room, `Bulle ${i}`);
  await expect.poll(async () => (await said()).at(-1)).toBe("7 nya meddelanden");
  expect(await said()).toHaveLength(3);

  // From the field to the messages, and up to the one to answer.
  await maja.keyboard.press("Escape");
  await expect(message(maja, "Bulle 7")).toBeFocused();
  await maja.keyboard.press("k");
  await expect(message(maja, "Bulle 6")).toBeFocused();
  await maja.keyboard.press("PageUp");
  await expect(message(maja, "Bulle 5")).toBeFocused();
  await maja.keyboard.press("j");
  await maja.keyboard.press("e");
  await expect(message(maja, "Bulle 6"), "somebody else's is not edited").toBeFocused();
  await maja.keyboard.press("r");
  await expect(composer(maja)).toBeFocused();
  await maja.keyboard.press("Escape");
  await expect(message(maja, "Bulle 6")).toBeFocused();
  await expect(maja.getByText("Svarar Olle Berg")).toBeHidden();
  await maja.keyboard.press("r");
  await write(maja, "Den tar jag");
  await expect.poll(async () => (await said()).at(-1)).toBe("Skickat");
  const answer = withRole(await tree(), "article").at(-1);
  expect(answer).toMatchObject({ place: "10/10", description: "Svar till Olle Berg: Bulle 6 Den tar jag" });

  await composer(maja).press("Escape");
  await maja.keyboard.press("e");
  const field = maja.getByRole("textbox", { name: "Redigera" });
  await expect(field).toBeFocused();
  expect(withRole(await tree(), "textbox").find(({ name }) => name === "Redigera")?.properties.focused).toBe(
    true,
  );
  await maja.keyboard.type(", tack");
  await maja.keyboard.press("Escape");
  await expect(maja.getByRole("link", { name: "Avbryt" }), "what is changed isn't thrown away").toBeFocused();
  await maja.getByRole("button", { name: "Spara" }).click();
  await expect(message(maja, "Den tar jag, tack")).toBeFocused();
  const edited = withRole(await tree(), "article").at(-1);
  expect(edited?.name).toMatch(/^Maja Lindqvist Karlstad i (dag|går) \d\d\.\d\d redigerat i (dag|går)/);
  expect(edited?.description).toBe("Svar till Olle Berg: Bulle 6 Den tar jag, tack");
});

test("a discussion is a feed in the order of its threads", async ({ as, town }) => {
  const [maja, olle] = [await as("maja"), await as("olle")];
  const discussion = await ask(maja, town, named("I trådar?"));
  await post(olle, town, discussion, "Första svaret");
  await post(olle, town, discussion, "Andra svaret");
  await visit(maja, discussion);
  await maja.keyboard.press("k");
  await maja.keyboard.press("k");
  await expect(message(maja, "Första svaret")).toBeFocused();
  await maja.keyboard.press("r");
  await write(maja, "Till det första");
  await expect(message(maja, "Till det första")).toBeVisible();
  const posts = withRole(await (await listening(maja))(), "article");
  expect(posts.map(({ place }) => place)).toEqual(["1/4", "2/4", "3/4", "4/4"]);
  expect(posts[2]?.description).toBe("Till det första");
});

test("? shows the keys, and those of a single letter can be turned off", async ({ as, town }) => {
  const maja = await as("maja");
  await visit(maja, await openRoom(maja, town, named("Tysta tangenter")));
  await write(maja, "Vad gör j?");
  await expect(message(maja, "Vad gör j?")).toBeVisible();
  await composer(maja).press("?");
  await expect(composer(maja)).toHaveValue("?");
  await composer(maja).press("Escape");
  await expect(message(maja, "Vad gör j?")).toBeFocused();
  await maja.keyboard.press("?");
  const keys = maja.getByRole("dialog", { name: "Kortkommandon" });
  await expect(keys.getByText("Nästa meddelande")).toBeVisible();
  await keys.getByRole("checkbox", { name: "Använd tangenter" }).uncheck();
  await maja.keyboard.press("Escape");
  await expect(keys).toBeHidden();
  await expect(message(maja, "Vad gör j?")).toBeFocused();
  await maja.keyboard.press("r");
  await expect(maja.getByText("Svarar Maja")).toHaveCount(0);

  await maja.locator("summary").filter({ hasText: "Maja Lindqvist" }).click();
  await maja.getByRole("link", { name: "Kortkommandon" }).click();
  await keys.getByRole("checkbox", { name: "Använd tangenter" }).check();
  await maja.keyboard.press("Escape");
  await message(maja, "Vad gör j?").focus();
  await maja.keyboard.press("r");
  await expect(composer(maja)).toBeFocused();
});
