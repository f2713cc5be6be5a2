// What was done without a net and can't be done any more: it is told of, wherever it belongs, and what was written is not lost.
import {
  ask,
  choose,
  chooseOfAll,
  closeTab,
  composer,
  message,
  named,
  openRoom,
  visit,
  write,
} from "./support/deeds";
import { goOffline, offlineAndRefused } from "./support/offline";
import { expect, test } from "./support/test";

test("signs put without a net survive a reload; one that can't be put any more is told of until it is let go", async ({
  as,
  town,
}) => {
  const [maja, olle] = [await as("maja", { mayComplain: offlineAndRefused }), await as("olle")];
  const room = await openRoom(maja, town, named("Tecken i tunneln"));
  await Promise.all([visit(maja, room), visit(olle, room)]);
  await write(olle, "Står kvar");
  await write(olle, "Tas bort under tiden");
  await expect(message(maja, "Tas bort under tiden")).toBeVisible();

  await goOffline(maja);
  for (const text of ["Står kvar", "Tas bort under tiden"]) {
    await message(maja, text).hover();
    await message(maja, text)
      .getByRole("link", { name: /^Reagera/ })
      .click();
    await expect(message(maja, text).getByRole("button", { name: "Bra" })).toBeFocused();
    await maja.keyboard.press("Enter");
    await expect(message(maja, text).getByRole("button", { name: "Bra, 1: Maja Lindqvist" })).toBeVisible();
  }
  const context = maja.context();
  await closeTab(maja);
  await choose(olle, "Tas bort under tiden", "Ta bort");
  await olle.getByRole("button", { name: "Ta bort" }).click();
  await expect(message(olle, "Meddelandet är borttaget.")).toBeVisible();

  await context.setOffline(false);
  const again = await context.newPage();
  await again.goto(`/w/${town.workspaceId}`);
  await expect(
    message(olle, "Står kvar").getByRole("button", { name: "Bra, 1: Maja Lindqvist" }),
  ).toBeVisible({ timeout: 20_000 });
  const needs = again.getByText("1 sak behöver dig");
  await needs.click();
  await expect(again.getByText("En reaktion")).toBeVisible();
  await again.getByRole("button", { name: "Släng" }).click();
  await expect(needs).toHaveCount(0);
  await visit(again, `/w/${town.workspaceId}`);
  await expect(needs).toHaveCount(0);
});

test("an edit of what was deleted meanwhile keeps its text until one lets it go", async ({ as, town }) => {
  const [laptop, phone] = [await as("maja", { mayComplain: offlineAndRefused }), await as("maja")];
  const room = await openRoom(laptop, town, named("Borttaget under tiden"));
  await Promise.all([visit(laptop, room), visit(phone, room)]);
  await write(laptop, "Först så här");
  await expect(message(phone, "Först så här")).toBeVisible();
  await goOffline(laptop);
  await choose(laptop, "Först så här", "Redigera");
  await laptop.getByRole("textbox", { name: "Redigera" }).fill("Sedan så här, med mera");
  await laptop.getByRole("button", { name: "Spara" }).click();
  await expect(message(laptop, "Sedan så här")).toContainText("Sparat här.");
  await choose(phone, "Först så här", "Ta bort");
  await phone.getByRole("button", { name: "Ta bort" }).click();
  await expect(message(phone, "Meddelandet är borttaget.")).toBeVisible();

  await laptop.context().setOffline(false);
  const needs = laptop.getByText("1 sak behöver dig");
  await needs.click({ timeout: 20_000 });
  const kept = laptop.getByRole("group").filter({ has: needs });
  await expect(kept.getByText("Sedan så här, med mera")).toBeVisible();
  await expect(kept.getByText("Meddelandet har tagits bort.")).toBeVisible();
  await kept.getByRole("button", { name: "Släng" }).click();
  await expect(needs).toHaveCount(0);
});

test("what was written in a discussion that was merged meanwhile stays, and is not offered where nobody can write", async ({
  as,
  town,
}) => {
  const [maja, olle] = [await as("maja"), await as("olle", { mayComplain: offlineAndRefused })];
  const target = named("Den som blir kvar");
  await ask(maja, town, target);
  const merged = await ask(maja, town, named("Den som slås ihop"));
  await visit(olle, merged);
  await goOffline(olle);
  await write(olle, "Skrivet i tunneln");
  await expect(olle.getByText("Sparat här.")).toBeVisible();
  await maja.goto(merged.replace("/discussions/", "/merge/"));
  await maja.getByLabel("Diskussion", { exact: true }).selectOption({ label: target });
  await maja.getByRole("button", { name: "Slå ihop" }).click();
  await expect(maja.getByRole("heading", { level: 1, name: target })).toBeVisible();

  await olle.context().setOffline(false);
  await expect(olle.getByText("Inte skickat")).toBeVisible({ timeout: 20_000 });
  await visit(olle, merged);
  await expect(olle.getByText("Skrivet i tunneln")).toBeVisible();
  await expect(olle.getByRole("button", { name: "Ändra texten" })).toHaveCount(0);
});

test("an answer that was refused comes back into the field as an answer to the same message", async ({
  as,
  town,
}) => {
  const [maja, nils] = [await as("maja", { mayComplain: offlineAndRefused }), await as("nils")];
  const room = await openRoom(maja, town, named("Svar i tunneln"), "Internt");
  await Promise.all([visit(maja, room), visit(nils, room)]);
  await write(nils, "Vem bokar lokalen?");
  await expect(message(maja, "Vem bokar lokalen?")).toBeVisible();
  await goOffline(maja);
  await choose(maja, "Vem bokar lokalen?", /^Svara/);
  await write(maja, "Det gör jag");
  await expect(maja.getByText("Sparat här.")).toBeVisible();
  await chooseOfAll(nils, "Dela med alla");
  await nils.getByRole("button", { name: /^Dela med \d+ personer/ }).click();
  await expect(nils).toHaveURL(new RegExp(`${room}$`));

  await maja.context().setOffline(false);
  const anew = maja.getByRole("button", { name: "Ändra texten" });
  await anew.click({ timeout: 20_000 });
  await expect(anew).toHaveCount(0);
  await expect(maja.getByText("Svarar Nils")).toBeVisible();
  await expect(composer(maja)).toHaveValue("Det gör jag");
  await expect(maja.getByRole("button", { name: "Skicka till båda kommunerna" })).toBeVisible();
  await composer(maja).fill("Det gör jag, till alla");
  await composer(maja).press("Control+Enter");
  const answer = message(nils, "Det gör jag, till alla");
  await expect(answer).toContainText("Vem bokar lokalen?");
});
