// From a question in a room to an outcome that both cities can find again.
import { ask, choose, composer, message, named, openRoom, visit, write } from "./support/deeds";
import { expect, test } from "./support/test";

test("a question that came up in a room becomes a discussion, with links both ways", async ({ as, town }) => {
  const [maja, olle] = [await as("maja"), await as("olle")];
  const room = await openRoom(maja, town, named("Prat"));
  await Promise.all([visit(maja, room), visit(olle, room)]);
  await write(olle, "Hur finansierar ni laddplatserna?");
  await choose(maja, "Hur finansierar ni", "Gör till diskussion");
  await expect(maja.getByRole("blockquote")).toContainText("Olle Berg");
  const question = named("Hur betalar vi laddplatserna?");
  await maja.getByLabel("Fråga").fill(question);
  await maja.getByRole("button", { name: "Skicka till båda kommunerna" }).click();
  await expect(maja.getByRole("heading", { level: 1 })).toHaveText(question);
  await message(olle, "Hur finansierar ni").getByRole("link", { name: question }).click();
  await expect(olle.getByRole("heading", { level: 1 })).toHaveText(question);
  await expect(olle.getByRole("complementary").getByRole("link", { name: /Prat/ })).toBeVisible();
});

test("answers arrive by themselves, and the outcome stands on top for both", async ({ as, town }) => {
  const [sanna, nils] = [await as("sanna"), await as("nils")];
  const question = named("Vilka hållplatser först?");
  const address = await ask(sanna, town, question);
  await Promise.all([visit(sanna, address), visit(nils, address)]);
  await write(nils, "Börja vid resecentrum.");
  await expect(message(sanna, "Börja vid")).toBeVisible();
  await message(sanna, "Börja vid").hover();
  await message(sanna, "Börja vid").getByRole("link", { name: "Svara Nils Öhrn" }).click();
  await write(sanna, "Då tar vi de tre där.");
  await expect(message(nils, "Då tar vi de tre")).toBeVisible();

  await sanna.getByRole("link", { name: "Avsluta diskussionen" }).click();
  await sanna.getByRole("radio", { name: /Beslutad/ }).check();
  await sanna.getByLabel("Vad kom ni fram till?").fill("Tre hållplatser vid **resecentrum**, i vår.");
  await sanna.getByRole("button", { name: "Avsluta", exact: true }).click();
  for (const page of [sanna, nils])
    await expect(page.getByRole("region", { name: "Beslut" })).toContainText(
      "Tre hållplatser vid resecentrum",
    );

  await nils.goto(`/w/${town.workspaceId}/discussions?state=decided`);
  await expect(nils.getByRole("main").getByRole("link", { name: question })).toBeVisible();
  await nils.goto(`/w/${town.workspaceId}/discussions?state=open`);
  await expect(nils.getByRole("main").getByRole("link", { name: question })).toHaveCount(0);

  await visit(nils, address);
  await nils.locator("summary", { hasText: "Öppna diskussionen igen" }).click();
  await nils.getByLabel("Varför öppnas den igen?").fill("Resecentrum byggs om.");
  await nils.getByRole("button", { name: "Öppna igen" }).click();
  await expect(nils.getByText("Öppen", { exact: true }).first()).toBeVisible();
  await expect(sanna.getByRole("region", { name: "Beslut" })).toHaveCount(0);
  await sanna.getByText(/Så har diskussionen gått/).click();
  await expect(sanna.getByText("Tre hållplatser vid resecentrum")).toBeVisible();
  await expect(sanna.getByText("Resecentrum byggs om.")).toBeVisible();
});

test("an answer never moves what is being read, and a button leads to it", async ({ as, town }) => {
  const [maja, nils] = [await as("maja"), await as("nils")];
  const address = await ask(maja, town, named("En lång fråga?"));
  await visit(maja, address);
  for (let i = 1; i <= 12; i++) await write(maja, `Tillägg ${i}\n\nmed\n\nflera\n\nstycken`);
  await expect(message(maja, "Tillägg 12")).toBeVisible();
  await Promise.all([visit(maja, address), visit(nils, address)]);
  await message(maja, "Tillägg 2").first().scrollIntoViewIfNeeded();
  const before = await message(maja, "Tillägg 2").first().boundingBox();
  await write(nils, "Det här kom långt ner.");
  const came = maja.getByRole("button", { name: "1 nytt svar" });
  await expect(came).toBeVisible();
  expect(await message(maja, "Tillägg 2").first().boundingBox()).toEqual(before);
  await came.click();
  await expect(message(maja, "Det här kom långt ner.")).toBeInViewport();
  await expect(came).toBeHidden();
});

test("a new discussion is told of in the list, and marked as unread", async ({ as, town }) => {
  const [maja, sanna] = [await as("maja"), await as("sanna")];
  await visit(sanna, `/w/${town.workspaceId}/discussions`);
  const question = named("Klimatkontrakt med företagen?");
  const address = await ask(maja, town, question);
  // Other tests ask at the same time.
  await sanna.getByText(/^\d+ (ny diskussion|nya diskussioner)\. Visa de[nm]\.$/).click();
  const row = sanna.getByRole("main").getByRole("listitem").filter({ hasText: question });
  await expect(row).toBeVisible();
  await visit(sanna, address);
  await expect(composer(sanna)).toBeVisible();
});

test("a refused form keeps all that was written, and says what is missing", async ({ as, town }) => {
  const maja = await as("maja", { mayComplain: /422/ });
  await maja.goto(`/w/${town.workspaceId}/discussions/new`);
  await maja.getByLabel("Fråga").fill("Gäller det 19811218-9876?");
  await maja.getByLabel("Första inlägget").fill("Hon heter 19811218-9876 och bor här.");
  await maja.getByRole("button", { name: /^Skicka/ }).click();
  await expect(maja.getByRole("alert")).toBeVisible();
  await expect(maja.getByLabel("Första inlägget")).toHaveValue("Hon heter 19811218-9876 och bor här.");
  await expect(maja.getByLabel("Fråga")).toHaveValue("Gäller det 19811218-9876?");
});
