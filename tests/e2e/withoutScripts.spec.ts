// The whole main job by plain forms and links, in a browser that runs no scripts.
import type { Page } from "@playwright/test";
import { message, named, openMenu } from "./support/deeds";
import { expect, test } from "./support/test";

const plain = { javaScriptEnabled: false, mayComplain: /4\d\d/ };

async function send(page: Page, text: string): Promise<void> {
  await page.getByRole("textbox", { name: "Meddelande" }).fill(text);
  await page.locator("form:has(#composer)").getByRole("button").click();
}

test("a room: written in by both, answered, changed and taken away", async ({ as, town }) => {
  const [maja, olle] = [await as("maja", plain), await as("olle", plain)];
  await maja.goto(`/w/${town.workspaceId}/rooms/new`);
  const title = named("Utan skript");
  await maja.getByLabel("Rummets namn").fill(title);
  await maja.getByRole("button", { name: "Öppna ett rum" }).click();
  await expect(maja.getByRole("heading", { level: 1 })).toHaveText(title);
  const room = maja.url();
  await send(maja, "Hej från Karlstad");
  await expect(message(maja, "Hej från Karlstad")).toBeVisible();
  await olle.goto(room);
  await message(olle, "Hej från Karlstad").getByRole("link", { name: "Svara Maja Lindqvist" }).click();
  await send(olle, "Hej tillbaka");
  await expect(message(olle, "Hej tillbaka")).toContainText("Maja Lindqvist: Hej från Karlstad");

  await openMenu(message(olle, "Hej tillbaka"));
  await message(olle, "Hej tillbaka").getByRole("link", { name: "Redigera" }).click();
  await olle.getByRole("textbox", { name: "Redigera" }).fill("Hej igen");
  await olle.getByRole("button", { name: "Spara" }).click();
  await expect(message(olle, "Hej igen")).toContainText("redigerat");

  await maja.goto(room);
  await openMenu(message(maja, "Hej från Karlstad").first());
  await message(maja, "Hej från Karlstad").first().getByRole("link", { name: "Ta bort" }).click();
  await maja.getByRole("button", { name: "Ta bort" }).click();
  await expect(maja.getByText("Meddelandet är borttaget.").first()).toBeVisible();
});

test("a message with a personal identity number is asked about, and kept", async ({ as, town }) => {
  const maja = await as("maja", plain);
  await maja.goto(`/w/${town.workspaceId}/rooms`);
  await maja
    .getByRole("main")
    .getByRole("link", { name: /Transporter/ })
    .click();
  await send(maja, "Gäller 19811218-9876");
  await expect(maja.getByRole("alert")).toBeVisible();
  await expect(maja.getByRole("textbox", { name: "Meddelande" })).toHaveValue("Gäller 19811218-9876");
  await maja.getByRole("checkbox", { name: "Ja, jag vill skicka texten ändå" }).check();
  await maja.locator("form:has(#composer)").getByRole("button").click();
  await expect(message(maja, "Gäller 19811218-9876")).toBeVisible();
});

test("a discussion: asked, answered, decided and opened again", async ({ as, town }) => {
  const [sanna, nils] = [await as("sanna", plain), await as("nils", plain)];
  await sanna.goto(`/w/${town.workspaceId}/discussions/new`);
  const question = named("Hur gör ni?");
  await sanna.getByLabel("Fråga").fill(question);
  await sanna.getByLabel("Första inlägget").fill("Vi undrar.");
  await sanna.getByRole("button", { name: "Skicka till båda kommunerna" }).click();
  await expect(sanna.getByRole("heading", { level: 1 })).toHaveText(question);
  await nils.goto(sanna.url());
  await send(nils, "Så här gör vi.");
  await expect(message(nils, "Så här gör vi.")).toBeVisible();
  await sanna.reload();
  await sanna.getByRole("link", { name: "Avsluta diskussionen" }).click();
  await sanna.getByLabel("Vad kom ni fram till?").fill("Som Karlstad.");
  await sanna.getByRole("button", { name: "Avsluta", exact: true }).click();
  await expect(sanna.getByRole("region", { name: "Svar" })).toContainText("Som Karlstad.");
  await sanna.getByText("Öppna diskussionen igen", { exact: true }).click();
  await sanna.getByLabel("Varför öppnas den igen?").fill("Vi glömde vintern.");
  await sanna.getByRole("button", { name: "Öppna igen" }).click();
  await expect(sanna.getByRole("link", { name: "Avsluta diskussionen" })).toBeVisible();
  await expect(sanna.getByText("Vi glömde vintern.")).toBeAttached();
});

test("a document: a file sent with the form, fetched by the other city", async ({ as, town }) => {
  const [maja, olle] = [await as("maja", plain), await as("olle", plain)];
  await maja.goto(`/w/${town.workspaceId}/documents/new`);
  const title = named("Handlingsplan");
  await maja.getByLabel("Titel").fill(title);
  await maja
    .getByLabel(/^Fil/)
    .setInputFiles({ name: "plan.txt", mimeType: "text/plain", buffer: Buffer.from("planen") });
  await maja.getByRole("button", { name: /^Lägg till (för|internt)/ }).click();
  await expect(maja.getByRole("heading", { level: 1 })).toContainText(title);
  const file = await olle.request.get(`${maja.url()}/versions/1`);
  expect(await file.text()).toBe("planen");
  await olle.goto(maja.url());
  await send(olle, "Tack, vi läser.");
  await expect(message(olle, "Tack, vi läser.")).toBeVisible();
});
