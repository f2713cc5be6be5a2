// An outcome that is written while the line is down: kept, shown in words, and done once when the way is open.
import type { Page } from "@playwright/test";
import { ask, chooseOfAll, message, named, visit, write } from "./support/deeds";
import { goOffline } from "./support/offline";
import { expect, test } from "./support/test";

/** What a browser says of a line that it can't reach, and of a deed that was refused. */
const offline = /ERR_INTERNET_DISCONNECTED|ERR_FAILED|WebSocket|Failed to fetch|409/;
const queued = "Sparat här. Skickas när kontakten är tillbaka.";

function decision(page: Page) {
  return page.getByRole("region", { name: "Beslut", exact: true });
}

function pending(page: Page) {
  return page.getByRole("region", { name: "På väg" });
}

/** What ends discussions, without a net too: the texts, which come last. */
const ending = ["decisions", "polls"];

/** A page whose socket does not open while its storage says so. */
function blockedLine() {
  class Shut extends EventTarget {
    onerror?: (event: Event) => void;
    constructor() {
      super();
      setTimeout(() => this.onerror?.(new Event("error")));
    }
    close() {}
  }
  const construct = (Line: typeof WebSocket, to: ConstructorParameters<typeof WebSocket>) =>
    localStorage.getItem("blocked") ? new Shut() : new Line(...to);
  Object.defineProperty(window, "WebSocket", { value: new Proxy(WebSocket, { construct }) });
}

async function settle(page: Page, text: string) {
  await page.getByRole("link", { name: "Avsluta diskussionen" }).click();
  await page.getByRole("radio", { name: /Beslutad/ }).check();
  await page.getByLabel("Vad kom ni fram till?").fill(text);
  await page.locator("summary", { hasText: "Mandat, underlag och uppföljning" }).click();
  await page.getByLabel("Mandat").fill("På delegation");
  await page.getByLabel("Se över igen den").fill("2099-03-01");
  await page.getByRole("button", { name: "Avsluta", exact: true }).click();
}

test("a discussion that is settled without a net is settled once, after a reload, with all that was written", async ({
  as,
  town,
}) => {
  const [maja, olle] = [await as("maja", { mayComplain: offline }), await as("olle")];
  const address = await ask(olle, town, named("Vilka hållplatser?"));
  let blocked = false;
  await maja.route(/\/(socket\.io|api)\//, (route) => (blocked ? route.abort() : route.continue()));
  await maja.addInitScript(blockedLine);
  await Promise.all([visit(maja, address), visit(olle, address)]);
  await write(olle, "Resecentrum först");
  await expect(message(maja, "Resecentrum först")).toBeVisible();

  await goOffline(maja, ...ending);
  await settle(maja, "Tre hållplatser vid **resecentrum**.");
  await expect(pending(maja)).toContainText("Tre hållplatser vid **resecentrum**.");
  await expect(pending(maja)).toContainText(queued);
  await expect(maja.getByText("1 sak är sparad")).toBeVisible();

  // The page comes back before the line does: what waits is still there, whole.
  blocked = true;
  await maja.evaluate(() => localStorage.setItem("blocked", "yes"));
  await maja.context().setOffline(false);
  await maja.goto(address);
  await expect(pending(maja)).toContainText("Mandat: På delegation");
  await expect(pending(maja)).toContainText(queued);
  await expect(decision(olle)).toHaveCount(0);

  blocked = false;
  await maja.evaluate(() => localStorage.removeItem("blocked"));
  await expect(decision(olle)).toContainText("Tre hållplatser vid resecentrum.", { timeout: 20_000 });
  await expect(decision(olle)).toContainText("På delegation");
  await expect(decision(maja)).toContainText("Tre hållplatser vid resecentrum.");
  await expect(pending(maja)).toHaveCount(0);
  await visit(olle, address);
  await expect(olle.getByText(/Så har diskussionen gått/)).toHaveCount(0);
});

test("an outcome that came second is not lost: its writer is told, and can let it go", async ({
  as,
  town,
}) => {
  const [maja, nils] = [await as("maja", { mayComplain: offline }), await as("nils")];
  const address = await ask(maja, town, named("Vem hinner först?"));
  await Promise.all([visit(maja, address), visit(nils, address)]);
  await goOffline(maja, ...ending);
  await settle(maja, "Vi väntar till hösten.");
  await expect(pending(maja)).toContainText(queued);
  await settle(nils, "Vi börjar i vår.");
  await expect(decision(nils)).toContainText("Vi börjar i vår.");

  await maja.context().setOffline(false);
  await expect(pending(maja)).toContainText("Diskussionen är redan avslutad.", { timeout: 20_000 });
  await expect(pending(maja)).toContainText("Vi väntar till hösten.");
  await expect(pending(maja)).toContainText("Någon annan hann före");
  await expect(decision(maja)).toContainText("Vi börjar i vår.");
  await visit(maja, address);
  await expect(pending(maja)).toContainText("Vi väntar till hösten.");
  await pending(maja).getByRole("button", { name: "Släng" }).click();
  await expect(pending(maja)).toHaveCount(0);
  await expect(nils.getByText("Vi väntar till hösten.")).toHaveCount(0);
});

test("an internal outcome that waits while its discussion is shared does not reach the other city", async ({
  as,
  town,
}) => {
  const [maja, nils, olle] = [await as("maja", { mayComplain: offline }), await as("nils"), await as("olle")];
  const address = await ask(nils, town, named("Oss emellan?"), "Internt");
  await Promise.all([visit(maja, address), visit(nils, address)]);
  await goOffline(maja, ...ending);
  await settle(maja, "De har inte råd.");
  await expect(pending(maja)).toContainText(queued);
  await expect(maja.getByLabel("Vad kom ni fram till?")).toHaveCount(0);
  // Refused at once, it would stand in its form again: here it is no longer waited for, and that is told.
  await expect(maja.locator("[aria-live=polite]")).toHaveText(queued);
  await chooseOfAll(nils, "Dela med alla");
  await nils.getByRole("button", { name: /^Dela med \d+ personer/ }).click();
  await expect(nils).toHaveURL(new RegExp(`${address}$`));
  await visit(olle, address);

  await maja.context().setOffline(false);
  await expect(pending(maja)).toContainText("Samtalet har blivit gemensamt", { timeout: 20_000 });
  await expect(pending(maja)).toContainText("De har inte råd.");
  await pending(maja).getByRole("link", { name: "Ändra texten" }).click();
  await expect(maja.getByLabel("Vad kom ni fram till?")).toHaveValue("De har inte råd.");
  await expect(maja.getByRole("complementary")).toContainText("Kristinehamn");
  await maja.getByLabel("Vad kom ni fram till?").fill("Vi letar pengar tillsammans.");
  await maja.getByRole("button", { name: "Avsluta", exact: true }).click();
  await expect(decision(olle)).toContainText("Vi letar pengar tillsammans.");
  await expect(olle.getByText("De har inte råd.")).toHaveCount(0);
});

test("reopening and looking again wait without a net as well, and a form that is refused keeps its words", async ({
  as,
  town,
}) => {
  const [maja, olle] = [
    await as("maja", { mayComplain: /422|ERR_INTERNET_DISCONNECTED|WebSocket/ }),
    await as("olle"),
  ];
  const address = await ask(olle, town, named("Gäller det än?"));
  await Promise.all([visit(maja, address), visit(olle, address)]);
  await settle(maja, "Fråga 811218-9876.");
  await expect(maja.getByRole("alert")).toBeVisible();
  await expect(maja.getByLabel("Vad kom ni fram till?")).toHaveValue("Fråga 811218-9876.");
  await maja.getByLabel("Vad kom ni fram till?").fill("Ja, tills vidare.");
  await maja.getByRole("button", { name: "Avsluta", exact: true }).click();
  await expect(decision(olle)).toContainText("Ja, tills vidare.");
  await expect(pending(maja)).toHaveCount(0);

  await goOffline(maja, ...ending);
  await maja.locator("summary", { hasText: "Öppna diskussionen igen" }).click();
  await maja.getByLabel("Varför öppnas den igen?").fill("Nya siffror.");
  await maja.getByRole("button", { name: "Öppna igen" }).click();
  await expect(pending(maja)).toContainText("Nya siffror.");
  await expect(pending(maja)).toContainText(queued);
  const said = maja.locator("[aria-live=polite]");
  await expect(said).toHaveText(queued);
  await maja.context().setOffline(false);
  await expect(decision(olle)).toHaveCount(0, { timeout: 20_000 });
  await expect(said).toHaveText("Diskussionen är öppen igen.");
  await expect(pending(maja)).toHaveCount(0);
  await olle.getByText(/Så har diskussionen gått/).click();
  await expect(olle.getByText("Nya siffror.")).toBeVisible();
});
