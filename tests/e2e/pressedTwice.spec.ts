// Somebody who double-clicks wherever there is a button opens one room, adds one document or work package and makes one key, with scripts and without.
import type { Page } from "@playwright/test";
import { named } from "./support/deeds";
import { expect, test } from "./support/test";

/** What was pressed last is what arrives: the browser drops the answer to the first. */
async function pressTwice(page: Page, button: string): Promise<void> {
  await page.getByRole("button", { name: button }).dblclick({ delay: 5 });
}

for (const javaScriptEnabled of [true, false]) {
  const how = javaScriptEnabled ? "with scripts" : "without scripts";

  test(`a room is opened once ${how}`, async ({ as, town }) => {
    const maja = await as("maja", { javaScriptEnabled });
    const title = named("Pressat två gånger");
    await maja.goto(`/w/${town.workspaceId}/rooms/new`, { waitUntil: "networkidle" });
    await maja.getByLabel("Rummets namn").fill(title);
    await pressTwice(maja, "Öppna ett rum");
    await expect(maja.getByRole("heading", { level: 1 })).toHaveText(title);
    await maja.goto(`/w/${town.workspaceId}/rooms`);
    await expect(maja.getByRole("main").getByRole("link", { name: title })).toHaveCount(1);
  });

  test(`a document is added once ${how}`, async ({ as, town }) => {
    const maja = await as("maja", { javaScriptEnabled });
    const title = named("Pressat två gånger");
    await maja.goto(`/w/${town.workspaceId}/documents/new?kind=link`, { waitUntil: "networkidle" });
    await maja.getByLabel("Adress").fill("https://karlstad.example/plan");
    await maja.getByLabel("Titel").fill(title);
    await pressTwice(maja, "Lägg till för båda kommunerna");
    await expect(maja.getByRole("heading", { level: 1 })).toHaveText(title);
    await maja.goto(`/w/${town.workspaceId}/documents`);
    await expect(maja.getByRole("main").getByRole("link", { name: title })).toHaveCount(1);
  });

  test(`a work package is added once ${how}`, async ({ as, town }) => {
    const maja = await as("maja", { javaScriptEnabled });
    const title = named("Pressat två gånger");
    await maja.goto(`/w/${town.workspaceId}/settings`, { waitUntil: "networkidle" });
    await maja.getByLabel("Nytt arbetspaket").fill(title);
    await pressTwice(maja, "Lägg till");
    await expect(maja.getByRole("button", { name: `Byt namn på ${title}` })).toHaveCount(1);
    await maja.reload();
    await expect(maja.getByRole("button", { name: `Byt namn på ${title}` })).toHaveCount(1);
  });

  test(`an access token is made once ${how}, and shown once`, async ({ as, town }) => {
    const maja = await as("maja", { javaScriptEnabled });
    const name = named("Pressat två gånger");
    await maja.goto("/profile", { waitUntil: "networkidle" });
    // The first press, whose answer never came.
    const clientId = await maja.locator("input[name=clientId]").inputValue();
    const first = { form: { deed: "token.create", clientId, name }, headers: { origin: town.origin } };
    expect((await maja.request.post("/profile", first)).status()).toBe(200);
    await maja.getByLabel("Namn på nyckeln").fill(name);
    await maja.getByRole("button", { name: "Skapa nyckel" }).click();
    await expect(maja.getByText(`Nyckeln ”${name}” är redan skapad`)).toBeVisible();
    await expect(maja.getByRole("listitem").filter({ hasText: name })).toHaveCount(1);
    // Whoever wants another has one by pressing anew.
    await maja.getByLabel("Namn på nyckeln").fill(name);
    await maja.getByRole("button", { name: "Skapa nyckel" }).click();
    await expect(maja.getByText(`Nyckeln ”${name}” är klar`)).toBeVisible();
    await expect(maja.getByRole("listitem").filter({ hasText: name })).toHaveCount(2);
  });
}
