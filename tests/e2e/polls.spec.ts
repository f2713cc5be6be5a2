// A poll in two cities at once: each in a column of its own, and the result becomes the outcome, found in the log.
import { ask, named, visit } from "./support/deeds";
import { expect, test } from "./support/test";

test("both cities vote, see that they agree, and the result becomes the decision", async ({ as, town }) => {
  const [sanna, nils] = [await as("sanna"), await as("nils")];
  const question = named("Vilken hållplats först?");
  const address = await ask(sanna, town, question);
  await Promise.all([visit(sanna, address), visit(nils, address)]);
  await sanna.getByRole("link", { name: "Starta en omröstning" }).click();
  await sanna.getByLabel("Svar att välja mellan").fill("Resecentrum\nSjukhuset");
  await sanna.getByLabel("Sista dag att rösta").fill("2099-12-31");
  await sanna.getByRole("button", { name: "Starta omröstningen" }).click();

  await nils.getByRole("radio", { name: "Resecentrum" }).check();
  await nils.getByLabel(/^Varför\?/).fill("Flest byten sker där.");
  await nils.getByRole("button", { name: "Rösta" }).click();
  const karlstad = sanna.getByRole("region", { name: /^Karlstad/ });
  await expect(karlstad).toContainText("Flest byten sker där.");
  await expect(sanna.getByText("Kristinehamn har inte röstat än")).toBeVisible();

  await sanna.getByRole("radio", { name: "Resecentrum" }).check();
  await sanna.getByRole("button", { name: "Rösta" }).click();
  for (const page of [sanna, nils])
    await expect(page.getByText("Båda kommunerna är eniga om: Resecentrum")).toBeVisible();

  await sanna.getByRole("button", { name: "Stäng omröstningen" }).click();
  await expect(nils.getByText("Stängd", { exact: true })).toBeVisible();
  await expect(sanna.getByLabel("Vad kom ni fram till?")).toHaveValue(
    /Båda kommunerna är eniga om: Resecentrum/,
  );
  await sanna.locator("summary", { hasText: "Mandat, underlag" }).click();
  await sanna.getByLabel("Mandat").fill("på delegation");
  await sanna.getByRole("button", { name: "Avsluta", exact: true }).click();
  await expect(nils.getByRole("region", { name: "Beslut" })).toContainText("på delegation");

  await nils.goto(`/w/${town.workspaceId}/decisions`);
  await expect(nils.getByRole("row", { name: question })).toContainText("på delegation");
});

test("without scripts a vote looks as it should, and counts", async ({ as, town }) => {
  const [sanna, nils] = [await as("sanna"), await as("nils", { javaScriptEnabled: false })];
  const address = await ask(sanna, town, named("Vilken dag ses vi?"));
  await sanna.getByRole("link", { name: "Starta en omröstning" }).click();
  await sanna.getByLabel("Svar att välja mellan").fill("Tisdag\nTorsdag");
  await sanna.getByLabel("Sista dag att rösta").fill("2099-12-31");
  await sanna.getByRole("button", { name: "Starta omröstningen" }).click();
  await expect(sanna.getByRole("radio", { name: "Torsdag" })).toBeVisible();

  await nils.goto(address);
  const [tuesday, thursday] = await Promise.all(
    ["Tisdag", "Torsdag"].map((day) => nils.getByRole("radio", { name: day }).boundingBox()),
  );
  expect(thursday?.y).toBeGreaterThan((tuesday?.y ?? 0) + 20);
  await nils.getByRole("radio", { name: "Torsdag" }).check();
  await nils.getByRole("button", { name: "Rösta" }).click();
  await expect(sanna.getByRole("region", { name: /^Karlstad/ })).toContainText("Nils Öhrn");
});

test("what somebody had answered stands under the answer that counts, for the other city as it changes", async ({
  as,
  town,
}) => {
  const [sanna, nils] = [await as("sanna"), await as("nils")];
  const address = await ask(sanna, town, named("Vilken vecka?"));
  await visit(sanna, address);
  await sanna.getByRole("link", { name: "Starta en omröstning" }).click();
  await sanna.getByLabel("Svar att välja mellan").fill("Vecka elva\nVecka tolv");
  await sanna.getByLabel("Sista dag att rösta").fill("2099-12-31");
  await sanna.getByRole("button", { name: "Starta omröstningen" }).click();
  await visit(nils, address);
  await nils.getByRole("radio", { name: "Vecka elva" }).check();
  await nils.getByLabel(/^Varför\?/).fill("We are all here then.");
  await nils.getByRole("button", { name: "Rösta" }).click();
  const karlstad = (page: typeof nils) => page.getByRole("region", { name: /^Karlstad/ });
  await expect(karlstad(sanna)).toContainText("We are all here then.");

  await nils.locator("summary", { hasText: "Ändra din röst" }).click();
  await nils.getByRole("radio", { name: "Vecka tolv" }).check();
  await nils.getByLabel(/^Varför\?/).fill("Då är vi alla här.");
  await nils.getByRole("button", { name: "Ändra din röst" }).click();
  await karlstad(sanna).getByText("Ändrade sin röst").click();
  await expect(karlstad(sanna).getByText(/^Hade Vecka elva till /)).toBeVisible();
  await expect(karlstad(sanna).getByText("We are all here then.")).toHaveAttribute("lang", "en");
});
