// The line that breaks: what was written stays and is sent once, and what was missed appears by itself.
import {
  choose,
  chooseOfAll,
  closeTab,
  composer,
  isStored,
  message,
  named,
  openRoom,
  touch,
  visit,
  write,
} from "./support/deeds";
import { goOffline, offline } from "./support/offline";
import { expect, test } from "./support/test";

test("what is written without a net waits in words, and is sent once and in order", async ({ as, town }) => {
  const [maja, olle] = [await as("maja", { mayComplain: offline }), await as("olle")];
  const room = await openRoom(maja, town, named("Tågresan"));
  await Promise.all([visit(maja, room), visit(olle, room)]);
  await write(olle, "Före tunneln");
  await expect(message(maja, "Före tunneln")).toBeVisible();

  await goOffline(maja);
  await write(maja, "I tunneln, ett");
  await write(maja, "I tunneln, två");
  await expect(maja.getByText("Sparat här. Skickas när kontakten är tillbaka.")).toHaveCount(2);
  await expect(maja.getByText("2 saker är sparade")).toBeVisible();

  await write(olle, "Under tiden");
  await choose(olle, "Före tunneln", "Redigera");
  await olle.getByRole("textbox", { name: "Redigera" }).fill("Före den långa tunneln");
  await olle.getByRole("button", { name: "Spara" }).click();
  await expect(message(olle, "I tunneln")).toHaveCount(0);

  await maja.context().setOffline(false);
  await expect(message(olle, "I tunneln, två")).toBeVisible({ timeout: 20_000 });
  await expect(message(maja, "Under tiden")).toBeVisible();
  await expect(message(maja, "Före den långa tunneln")).toBeVisible();
  await expect(maja.getByText("Sparat här.")).toHaveCount(0);
  for (const page of [maja, olle]) {
    const texts = await page.getByRole("article").allInnerTexts();
    const order = ["Före den långa", "Under tiden", "I tunneln, ett", "I tunneln, två"];
    expect(texts).toHaveLength(order.length);
    for (const [i, text] of order.entries()) expect(texts[i]).toContain(text);
  }
});

test("what waits survives a closed tab", async ({ as, town }) => {
  const [maja, olle] = [await as("maja", { mayComplain: offline }), await as("olle")];
  const room = await openRoom(maja, town, named("Stängd flik"));
  await Promise.all([visit(maja, room), visit(olle, room)]);
  await goOffline(maja);
  await write(maja, "Skrivet och stängt");
  await expect(maja.getByText("Sparat här.")).toBeVisible();
  const context = maja.context();
  await closeTab(maja);
  await context.setOffline(false);
  await expect(olle.getByText("Skrivet och stängt")).toHaveCount(0);
  const again = await context.newPage();
  await again.goto(`/w/${town.workspaceId}`);
  await expect(message(olle, "Skrivet och stängt")).toBeVisible({ timeout: 20_000 });
  await visit(again, room);
  await expect(message(again, "Skrivet och stängt")).toHaveCount(1);
});

test("an unsent text stays in its field over a reload", async ({ as, town }) => {
  const maja = await as("maja");
  const room = await openRoom(maja, town, named("Utkast"));
  await visit(maja, room);
  await composer(maja).fill("Halvfärdig mening");
  await visit(maja, room);
  await expect(composer(maja)).toHaveValue("Halvfärdig mening");
});

test("long-polling carries the talk where WebSocket is blocked", async ({ as, town }) => {
  const [maja, olle] = [await as("maja"), await as("olle", { mayComplain: /WebSocket/ })];
  const room = await openRoom(maja, town, named("Brandvägg"));
  await olle.addInitScript(() => {
    const blocked = class extends EventTarget {
      onerror?: (event: Event) => void;
      constructor() {
        super();
        setTimeout(() => this.onerror?.(new Event("error")));
      }
      close() {}
    };
    Object.defineProperty(window, "WebSocket", { value: blocked });
  });
  await visit(maja, room);
  const polled = olle.waitForResponse((answer) => answer.url().includes("transport=polling"));
  await olle.goto(room);
  await polled;
  await write(maja, "Når det fram?");
  await expect(message(olle, "Når det fram?")).toBeVisible();
  await write(olle, "Ja, långsamt men säkert");
  await expect(message(maja, "Ja, långsamt men säkert")).toBeVisible();
});

test("two tabs of one person send what waits once", async ({ as, town }) => {
  const [maja, olle] = [await as("maja", { mayComplain: offline }), await as("olle")];
  const room = await openRoom(maja, town, named("Två flikar"));
  const second = await maja.context().newPage();
  await Promise.all([visit(maja, room), visit(second, room), visit(olle, room)]);
  await goOffline(maja);
  await write(maja, "En enda gång");
  await maja.context().setOffline(false);
  await expect(message(olle, "En enda gång")).toBeVisible({ timeout: 20_000 });
  await write(olle, "Efteråt");
  for (const page of [maja, second, olle]) {
    await expect(message(page, "Efteråt")).toBeVisible();
    await expect(message(page, "En enda gång")).toHaveCount(1);
  }
});

test("an edit and a deletion without a net wait in words, survive a closed tab, and are done once", async ({
  as,
  town,
}) => {
  const [maja, olle] = [await as("maja", { mayComplain: offline }), await as("olle")];
  const room = await openRoom(maja, town, named("Ändrat i tunneln"));
  await Promise.all([visit(maja, room), visit(olle, room)]);
  await write(maja, "Mötet är på tisdag");
  await write(maja, "Det här ska bort");
  await expect(message(olle, "Det här ska bort")).toBeVisible();

  await goOffline(maja);
  await choose(maja, "Mötet är på tisdag", "Redigera");
  await maja.getByRole("textbox", { name: "Redigera" }).fill("Mötet är på onsdag");
  await maja.getByRole("button", { name: "Spara" }).click();
  await expect(message(maja, "Mötet är på onsdag")).toContainText("Sparat här.");
  await choose(maja, "Det här ska bort", "Ta bort");
  await maja.getByRole("button", { name: "Ta bort" }).click();
  await expect(message(maja, "Det här ska bort")).toContainText("Tas bort.");
  await expect(message(olle, "Mötet är på tisdag")).toBeVisible();

  const context = maja.context();
  await closeTab(maja);
  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto(`/w/${town.workspaceId}`);
  await expect(message(olle, "Mötet är på onsdag")).toBeVisible({ timeout: 20_000 });
  await expect(message(olle, "Meddelandet är borttaget.")).toBeVisible();
  await visit(again, room);
  await expect(message(again, "Mötet är på onsdag")).toHaveCount(1);
  await expect(again.getByText("Sparat här.")).toHaveCount(0);
});

test("an edit that waits without a net while its room is shared is not sent to the other city", async ({
  as,
  town,
}) => {
  const refusedToo = new RegExp(`${offline.source}|409`);
  const [maja, nils, olle] = [
    await as("maja", { mayComplain: refusedToo }),
    await as("nils"),
    await as("olle"),
  ];
  const room = await openRoom(maja, town, named("Oss emellan"), "Internt");
  await visit(maja, room);
  await write(maja, "Vi frågar dem på torsdag");
  await isStored(maja, "Vi frågar dem på torsdag");
  await visit(nils, room);
  await goOffline(maja);
  await choose(maja, "Vi frågar dem på torsdag", "Redigera");
  await maja.getByRole("textbox", { name: "Redigera" }).fill("De har inte råd");
  await maja.getByRole("button", { name: "Spara" }).click();
  await expect(message(maja, "De har inte råd")).toContainText("Sparat här.");

  await chooseOfAll(nils, "Dela med alla");
  await nils.getByRole("button", { name: /^Dela med \d+ personer/ }).click();
  await expect(nils).toHaveURL(new RegExp(`${room}$`));
  await visit(olle, room);
  await expect(message(olle, "Vi frågar dem på torsdag")).toBeVisible();
  await maja.context().setOffline(false);
  await expect(message(maja, "De har inte råd")).toContainText("Samtalet har blivit gemensamt", {
    timeout: 20_000,
  });
  await expect(olle.getByText("De har inte råd")).toHaveCount(0);
});

test("signing out with something unsent is asked about first", async ({ as, town }) => {
  const nils = await as("nils", { mayComplain: offline });
  const room = await openRoom(nils, town, named("På väg ut"));
  await visit(nils, room);
  const profile = await nils.context().newPage();
  await visit(profile, "/profile");
  await touch(profile, "unsent");
  await goOffline(nils);
  await write(nils, "Inte skickat än");
  await expect(nils.getByText("Sparat här.")).toBeVisible();
  await nils.getByText("Nils", { exact: false }).locator("xpath=ancestor-or-self::summary").first().click();
  await nils.getByRole("button", { name: "Logga ut" }).click();
  const asked = nils.getByRole("dialog", { name: "Allt är inte skickat än" });
  await expect(asked).toContainText("1 sak som du har skrivit eller gjort här är inte skickad än.");
  // Nobody is signed out without a net: to say so is all that can be done.
  await expect(asked).toContainText("kan inte loggas ut förrän kontakten är tillbaka");
  await expect(asked.getByRole("button", { name: "Logga ut ändå" })).toHaveCount(0);
  await asked.getByRole("button", { name: "Stanna kvar" }).click();
  await expect(asked).toBeHidden();
  await profile.getByRole("button", { name: "Logga ut överallt" }).click();
  await profile.getByRole("dialog", { name: "Allt är inte skickat än" }).getByText("Stanna kvar").click();
  await expect(profile).toHaveURL(/\/profile/);
  await nils.context().setOffline(false);
  await expect(message(nils, "Inte skickat än")).toBeVisible({ timeout: 20_000 });
});

test("a page that could not be fetched comes by itself when the line is back", async ({ as, town }) => {
  const maja = await as("maja", { mayComplain: offline });
  const decisions = maja.getByRole("navigation").getByRole("link", { name: "Beslut" }).first();
  await visit(maja, `/w/${town.workspaceId}/decisions`);
  await maja.getByRole("navigation").getByRole("link", { name: "Start" }).first().click();
  await expect(maja).toHaveURL(`/w/${town.workspaceId}`);
  await maja.context().setOffline(true);
  await decisions.click();
  await expect(maja.getByRole("heading", { name: "Vi når inte Armkrok just nu" })).toBeVisible();
  await expect(maja.getByText("Sidan kommer av sig själv")).toBeVisible();
  await maja.context().setOffline(false);
  await expect(maja.getByRole("heading", { name: "Beslut", level: 1 })).toBeVisible({ timeout: 20_000 });
  await expect(maja.getByText("Vi når inte Armkrok just nu")).toHaveCount(0);
});

test("whoever only reads has what a message is edited with when the net goes", async ({ as, town }) => {
  const maja = await as("maja", { mayComplain: offline });
  const room = await openRoom(maja, town, named("Bara läst"));
  await visit(maja, room);
  await write(maja, "Skrivet före tunneln");
  const forms = maja.waitForResponse(/\/opened-[^/]*\.js/);
  await Promise.all([visit(maja, room), forms]);
  await expect(message(maja, "Skrivet före tunneln")).toBeVisible();
  await maja.context().setOffline(true);
  await choose(maja, "Skrivet före tunneln", "Redigera");
  await expect(maja.getByRole("textbox", { name: "Redigera" })).toBeFocused();
});
