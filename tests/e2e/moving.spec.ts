// Templates, splitting, and sharing a message across the line: live in two cities, and by plain forms.
import { ask, choose, message, named, openRoom, visit, write } from "./support/deeds";
import { expect, test } from "./support/test";

test("a post is split off while the other city looks on, and the old link leads there", async ({
  as,
  town,
}) => {
  const [maja, olle] = [await as("maja"), await as("olle")];
  const address = await ask(maja, town, named("Laddstolpar?"));
  await Promise.all([visit(maja, address), visit(olle, address)]);
  await write(olle, "Börja vid skolorna");
  await expect(message(maja, "Börja vid skolorna")).toBeVisible();
  await choose(maja, "Börja vid skolorna", "Flytta …");
  const title = named("Vid vilka skolor?");
  await maja.getByLabel("Ny fråga").fill(title);
  await maja.getByRole("button", { name: "Starta diskussionen" }).click();
  await expect(maja.getByRole("heading", { level: 1 })).toHaveText(title);
  await expect(message(maja, "Börja vid skolorna")).toContainText("Flyttat hit från");
  await olle.getByRole("article").getByRole("link", { name: title }).click();
  await expect(olle.getByRole("heading", { level: 1 })).toHaveText(title);
  await expect(message(olle, "Börja vid skolorna")).toBeVisible();
});

test("an internal message is shared as it is shown, and the other city sees no more", async ({
  as,
  town,
}) => {
  const [maja, olle] = [await as("maja"), await as("olle")];
  const [inner, outer] = [named("Bara vi"), named("Vi alla")];
  const shared = await openRoom(maja, town, outer);
  const room = await openRoom(maja, town, inner, "Internt");
  await visit(maja, room);
  await visit(olle, shared);
  await write(maja, "Vi kan bidra med hälften");
  await choose(maja, "Vi kan bidra med hälften", "Dela med alla …");
  await maja.getByLabel("Var ska det stå?").selectOption({ label: outer });
  await maja.getByRole("button", { name: "Visa text och läsare" }).click();
  await expect(maja.getByText(/Kommer att läsas av Karlstad \(\d+\) och Kristinehamn/)).toBeVisible();
  await maja.getByRole("button", { name: /^Dela med \d+ personer/ }).click();
  const copy = message(olle, "Vi kan bidra med hälften");
  await expect(copy).toContainText("Delat från Karlstads interna sida");
  await expect(olle.getByText(inner)).toHaveCount(0);
  await message(maja, "Vi kan bidra med hälften")
    .getByRole("link", { name: /Delat från/ })
    .click();
  await expect(maja.getByRole("heading", { level: 1 })).toContainText(inner);
  await expect(message(maja, "Vi kan bidra med hälften")).toContainText("Delat med alla i");
  // What tells of it is fetched with the page, which comes to life all the same.
  await Promise.all([visit(maja, room), visit(olle, shared)]);
  await expect(message(maja, "Vi kan bidra med hälften")).toContainText("Delat med alla i");
  await expect(copy).toContainText("Delat från Karlstads interna sida");
  await write(olle, "Vad räknas in i hälften?");
});

test.describe("without scripts", () => {
  const plain = { javaScriptEnabled: false };

  test("a template is chosen and nothing written is lost; two discussions are merged", async ({
    as,
    town,
  }) => {
    const maja = await as("maja", plain);
    await maja.goto(`/w/${town.workspaceId}/discussions/new`);
    const title = named("Hur gör ni med cyklarna?");
    await maja.getByLabel("Fråga", { exact: true }).fill(title);
    await maja.getByLabel("Första inlägget").fill("Vi har tolv lånecyklar.");
    await maja.getByRole("button", { name: "Fråga till mentorn" }).click();
    await expect(maja.getByLabel("Fråga", { exact: true })).toHaveValue(title);
    await expect(maja.getByLabel("Första inlägget")).toHaveValue(/^Vi har tolv lånecyklar\.\s+## Bakgrund/);
    await maja.getByRole("button", { name: "Skicka till båda kommunerna" }).click();
    await expect(maja.getByRole("heading", { level: 1 })).toHaveText(title);
    const id = new URL(maja.url()).pathname.split("/").at(-1);
    const other = named("Lånecyklar?");
    await maja.goto(`/w/${town.workspaceId}/discussions/new`);
    await maja.getByLabel("Fråga", { exact: true }).fill(other);
    await maja.getByLabel("Första inlägget").fill("Samma fråga igen.");
    await maja.getByRole("button", { name: "Skicka till båda kommunerna" }).click();
    await expect(maja.getByRole("heading", { level: 1 })).toHaveText(other);
    await maja.goto(`${new URL(maja.url()).pathname.replace("/discussions/", "/merge/")}`);
    await maja.getByLabel("Diskussion", { exact: true }).selectOption(String(id));
    const merged = maja.url().replace("/merge/", "/discussions/");
    await maja.getByRole("button", { name: "Slå ihop" }).click();
    await expect(maja.getByRole("heading", { level: 1 })).toHaveText(title);
    await expect(message(maja, "Samma fråga igen.")).toContainText("Flyttat hit från");
    await maja.goto(merged);
    await expect(maja.getByText("Den här diskussionen har slagits ihop med")).toBeVisible();
  });
});
