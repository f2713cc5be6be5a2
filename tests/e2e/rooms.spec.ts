// Live chat between two town halls, each in a browser of its own.
import {
  choose,
  composer,
  isStored,
  message,
  named,
  openMenu,
  openRoom,
  visit,
  write,
} from "./support/deeds";
import { expect, test } from "./support/test";

test("what one city writes stands at the other's at once, in the same order for both", async ({
  as,
  town,
}) => {
  const [maja, olle] = [await as("maja"), await as("olle")];
  const room = await openRoom(maja, town, named("Bussar"));
  await Promise.all([visit(maja, room), visit(olle, room)]);
  await write(maja, "Hur går det med **linje 4**?");
  await expect(message(olle, "Hur går det med linje 4?").locator("strong")).toHaveText("linje 4");
  for (const [page, text] of [
    [olle, "Bra, 12 % fler resor."],
    [maja, "Fint!"],
    [olle, "Och ni?\nMed kvällsturer?"],
  ] as const)
    await write(page, text);
  for (const page of [maja, olle]) await expect(page.getByRole("article")).toHaveCount(4);
  // What is still on its way stands last with its writer, until it has its place.
  await isStored(maja, "Fint!");
  await isStored(olle, "Och ni?");
  const orders = await Promise.all(
    [maja, olle].map((page) => page.getByRole("article").locator("[lang], [class*=prose]").allInnerTexts()),
  );
  expect(orders[0]).toEqual(orders[1]);
  await expect(maja.getByText("1 är här nu")).toHaveCount(2);
});

test("typing shows at the other city's, and is gone when it is sent", async ({ as, town }) => {
  const [maja, olle] = [await as("maja"), await as("olle")];
  const room = await openRoom(maja, town, named("Skriver"));
  await Promise.all([visit(maja, room), visit(olle, room)]);
  await composer(olle).pressSequentially("Hej på er");
  await expect(maja.getByText("Olle Berg skriver …")).toBeVisible();
  await composer(olle).press("Control+Enter");
  await expect(message(maja, "Hej på er")).toBeVisible();
  await expect(maja.getByText("Olle Berg skriver …")).toBeHidden();
});

test("a message is answered, changed and taken away, and both see it", async ({ as, town }) => {
  const [maja, olle] = [await as("maja"), await as("olle")];
  const room = await openRoom(maja, town, named("Laddstolpar"));
  await Promise.all([visit(maja, room), visit(olle, room)]);
  await write(maja, "Vi sätter upp tio stolpar");
  await message(olle, "tio stolpar").hover();
  await message(olle, "tio stolpar").getByRole("link", { name: "Svara Maja Lindqvist" }).click();
  await expect(composer(olle)).toBeFocused();
  await write(olle, "Var då?");
  await expect(
    message(maja, "Var då?").getByRole("link", { name: /Maja Lindqvist: Vi sätter upp/ }),
  ).toBeVisible();

  await choose(maja, "Vi sätter upp tio stolpar", "Redigera");
  await maja.getByRole("textbox", { name: "Redigera" }).fill("Vi sätter upp tolv laddare");
  await maja.getByRole("button", { name: "Spara" }).click();
  await expect(message(olle, "Vi sätter upp tolv laddare").first()).toContainText("redigerat");

  await choose(olle, "Var då?", "Ta bort");
  await olle.getByRole("article").getByRole("button", { name: "Ta bort" }).click();
  await expect(message(maja, "Meddelandet är borttaget.")).toBeVisible();
  await expect(maja.getByText("Var då?")).toHaveCount(0);
  await maja.reload();
  await expect(maja.getByRole("article")).toHaveCount(2);
  await expect(maja.getByText("Var då?")).toHaveCount(0);
});

test("an unread room is marked at the other city's, and the reading place is kept", async ({ as, town }) => {
  const [maja, olle] = [await as("maja"), await as("olle")];
  const title = named("Upphandling");
  const room = await openRoom(maja, town, title);
  await visit(maja, room);
  await visit(olle, `/w/${town.workspaceId}/discussions`);
  await write(maja, "Underlaget är klart");
  await write(maja, "Säg till om något saknas");
  const place = olle.getByRole("link", { name: new RegExp(title) });
  await expect(place).toContainText("2");
  await expect(olle).toHaveTitle(/^\(\d+\)/);
  await visit(olle, room);
  await expect(message(olle, "Säg till")).toBeVisible();
  await expect(olle.getByText("nya", { exact: false }).first()).toBeVisible();
  await expect(place).not.toContainText("2");
  await olle.reload();
  await expect(place).not.toContainText("2");
});

test("a personal identity number is asked about before it is sent, and the text is kept", async ({
  as,
  town,
}) => {
  const [maja, olle] = [await as("maja"), await as("olle")];
  const room = await openRoom(maja, town, named("Frågor"));
  await Promise.all([visit(maja, room), visit(olle, room)]);
  await write(maja, "Ärendet gäller 19811218-9876");
  await expect(maja.getByText("personnummer").first()).toBeVisible();
  await write(olle, "Är du där?");
  await expect(message(maja, "Är du där?")).toBeVisible();
  await expect(olle.getByText("19811218-9876")).toHaveCount(0);
  await expect(maja.getByText("Ärendet gäller 19811218-9876")).toBeVisible();
  await maja.getByRole("button", { name: "Skicka ändå" }).click();
  await expect(message(olle, "Ärendet gäller 19811218-9876")).toBeVisible();
});

test("what is longer than a message may be is refused whole, and comes back to be shortened", async ({
  as,
  town,
}) => {
  const maja = await as("maja");
  const room = await openRoom(maja, town, named("Lång text"));
  await visit(maja, room);
  await composer(maja).focus();
  await maja.keyboard.insertText(`${"å".repeat(8_000)}!`);
  await composer(maja).press("Control+Enter");
  await expect(maja.getByText("högst 8 000 tecken")).toBeVisible();
  await maja.getByRole("button", { name: "Ändra texten" }).click();
  await expect(composer(maja)).toHaveValue(`${"å".repeat(8_000)}!`);
});

test("a long room: older messages come without a jump, a link and the first unread are where one lands", async ({
  as,
  town,
}) => {
  const maja = await as("maja");
  const room = await openRoom(maja, town, named("Långt rum"));
  await visit(maja, room);
  const conversationId = room.split("/").at(-1) ?? "";
  for (let i = 1; i <= 130; i++) {
    const clientId = crypto.randomUUID();
    const posted = await maja.request.post(`${town.origin}/api/message.post`, {
      headers: { origin: town.origin },
      data: { conversationId, clientId, body: `Rad ${i} av många` },
    });
    expect(posted.ok()).toBe(true);
  }
  await visit(maja, room);
  await expect(message(maja, "Rad 130 av många")).toBeInViewport();
  await expect(message(maja, "Rad 1 av många")).toHaveCount(0);
  const first = maja.getByRole("article").first();
  for (let rounds = 0; rounds < 12 && (await message(maja, "Rad 1 av många").count()) === 0; rounds++) {
    const { number, top } = await maja.evaluate(scrollToStart);
    await expect.poll(async () => (await first.getAttribute("data-number")) !== String(number)).toBe(true);
    await expect(maja.locator(`[data-number="${number}"]`)).toBeInViewport();
    // The first one lost its date and its author's name to what came above it: what follows stands where it stood.
    const now = await maja.locator(`[data-number="${number + 1}"]`).boundingBox();
    expect(Math.abs((now?.y ?? 0) - top)).toBeLessThan(2);
  }
  await expect(message(maja, "Rad 1 av många")).toBeAttached();

  // The page is told anew, as after an absence that was too long to catch up on: the reader stays where they read.
  const read = maja.locator('[data-number="12"]');
  await read.evaluate((element) => element.scrollIntoView({ block: "center" }));
  await maja.waitForTimeout(500);
  const before = await read.boundingBox();
  const asked = maja.waitForResponse(/\.data/);
  await maja.evaluate(() => window.__remixRouter.revalidate());
  await asked;
  await maja.waitForTimeout(1_500);
  expect(Math.abs(((await read.boundingBox())?.y ?? -1) - (before?.y ?? 0))).toBeLessThan(2);
  await expect(read).toBeInViewport();

  const middle = await maja.request.get(
    `${town.origin}/api/conversation.messages?conversationId=${conversationId}&around=60&limit=9`,
  );
  const { messages } = (await middle.json()) as { messages: { id: string; number: number }[] };
  await visit(maja, `/m/${messages.find(({ number }) => number === 60)?.id}`);
  for (const wait of [0, 1_500]) {
    await maja.waitForTimeout(wait);
    await expect(message(maja, "Rad 60 av många")).toBeInViewport();
  }

  const last = maja.getByRole("article").last();
  const number = await last.getAttribute("data-number");
  await last.scrollIntoViewIfNeeded();
  await maja.mouse.wheel(0, 2_000);
  await expect.poll(async () => (await last.getAttribute("data-number")) !== number).toBe(true);
  await maja.waitForTimeout(500);
  await expect(maja.locator(`[data-number="${number}"]`)).toBeInViewport();
  await write(maja, "Sist av alla");
  await expect(message(maja, "Sist av alla")).toBeInViewport();

  const sanna = await as("sanna");
  await sanna.request.post(`${town.origin}/api/conversation.read`, {
    headers: { origin: town.origin },
    data: { conversationId, number: 40 },
  });
  await visit(sanna, room);
  for (const wait of [0, 1_500]) {
    await sanna.waitForTimeout(wait);
    await expect(sanna.getByRole("main").getByText("91 nya")).toBeInViewport();
  }
});

test("pointing at a message moves nothing, and its menu opens where it can be seen", async ({ as, town }) => {
  const maja = await as("maja", { viewport: { width: 1280, height: 600 } });
  await visit(maja, await openRoom(maja, town, named("Stilla")));
  for (let i = 1; i <= 12; i++) await write(maja, `Rad nummer ${i}`);
  await isStored(maja, "Rad nummer 12");
  const before = await message(maja, "Rad nummer 12").boundingBox();
  await message(maja, "Rad nummer 11").hover();
  expect(await message(maja, "Rad nummer 12").boundingBox()).toEqual(before);
  await message(maja, "Rad nummer 12").hover();
  await openMenu(message(maja, "Rad nummer 12"));
  const lowest = message(maja, "Rad nummer 12").getByRole("link", { name: "Länk till meddelandet" });
  // Whoever looks for the last of many scrolls down to it, within the menu.
  await lowest.evaluate((entry) => entry.closest("ul")?.scrollTo(0, 10_000));
  await expect(lowest).toBeInViewport({ ratio: 1 });
  const [list, writing] = [await lowest.boundingBox(), await composer(maja).boundingBox()];
  expect((list?.y ?? 0) + (list?.height ?? 0)).toBeLessThanOrEqual(writing?.y ?? 0);
});

test("a message that follows another closely still says that it was edited", async ({ as, town }) => {
  const maja = await as("maja");
  await visit(maja, await openRoom(maja, town, named("Rättat")));
  await write(maja, "Först detta");
  await write(maja, "Sedan datta");
  await choose(maja, "Sedan datta", "Redigera");
  await maja.getByRole("textbox", { name: "Redigera" }).fill("Sedan detta");
  await maja.getByRole("button", { name: "Spara" }).click();
  await maja.mouse.move(0, 0);
  await expect(message(maja, "Sedan detta").getByText(/^redigerat/)).toBeVisible();
});

/** Scrolls up as far as there is something, and gives the first message's number, and where the second then stands. */
function scrollToStart(): { number: number; top: number } {
  const [first, second] = document.querySelectorAll<HTMLElement>("[role=feed] article");
  const scroller = document.querySelector("[role=feed]")?.parentElement;
  if (!first || !second || !scroller) throw new Error("there is no feed to scroll");
  scroller.scrollTop = 0;
  return { number: Number(first.dataset.number), top: second.getBoundingClientRect().top };
}
