// From an empty server to two towns at one table: founded, invited, linked arms, and somebody shut out again.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "@playwright/test";
import { message, openRoom, visit, write } from "./support/deeds";
import { type Program, startProgram } from "./support/program";
import { expect, test } from "./support/test";

test.describe.configure({ timeout: 180_000 });

const password = "sju lila elefanter dansar";
let folder: string;
let server: Program;
let origin: string;

test.beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "armkrok-empty-"));
  server = startProgram(["build/main.js"], {
    DATA_DIR: folder,
    HOST: "127.0.0.1",
    PORT: "0",
    LIMITS_FACTOR: "10",
  });
  const [, link = ""] = await server.prints(/(http\S+\/link\/\S+)/);
  origin = new URL(link).origin;
});

test.afterAll(async () => {
  server.child.kill("SIGTERM");
  expect(await server.ended).toBe(0);
  rmSync(folder, { recursive: true, force: true });
});

test("two municipalities found their sides, link arms and work; and who is shut out is out", async ({
  browser,
}) => {
  const [maja, olle] = [await person(browser), await person(browser)];
  const first = server.printed().match(/(http\S+\/link\/\S+)/)?.[1] ?? "";
  await found(maja, first, { town: "Karlstad", name: "Maja Ek", email: "maja@karlstad.example" });
  await found(olle, await anotherLink(), {
    town: "Kristinehamn",
    name: "Olle Å",
    email: "olle@kristinehamn.example",
  });

  await maja.goto(`${origin}/twinnings/new`);
  await maja.getByLabel("Pionjärstad").selectOption({ label: "Karlstad (finns i Armkrok)" });
  await maja.getByLabel("Tvillingstad 1").selectOption({ label: "Kristinehamn (finns i Armkrok)" });
  await maja.getByLabel("Syfte").fill("Minska utsläppen från transporter.");
  await maja.getByLabel("Första dag").fill("2026-01-01");
  await maja.getByLabel("Sista dag").fill("2030-12-31");
  await maja.getByLabel("Avsiktsförklaring").fill("Vi krokar arm.");
  await maja.getByRole("button", { name: "Skicka förslaget" }).click();
  await expect(maja.getByText("Väntar på svar").first()).toBeVisible();

  await olle.goto(`${origin}/twinnings`);
  await olle
    .getByRole("main")
    .getByRole("link", { name: /Karlstad/ })
    .first()
    .click();
  await olle.getByRole("button", { name: "Godkänn för min kommun" }).click();
  await expect(olle.getByText("Godkänt av Olle Å")).toBeVisible();

  await maja.reload();
  await maja.getByRole("link", { name: "Grunda en arbetsyta" }).click();
  await maja.getByLabel("Namn").first().fill("Tillsammans");
  await maja.getByLabel("Syfte").fill("Lära av varandra.");
  await maja.getByRole("checkbox", { name: /Jag blir processledare/ }).check();
  await maja.getByRole("button", { name: "Grunda en arbetsyta" }).click();
  await expect(maja).toHaveURL(/\/w\//);
  const workspaceId = new URL(maja.url()).pathname.split("/")[2] ?? "";

  await olle.goto(`${origin}/w/${workspaceId}/people`);
  await olle.getByRole("main").getByRole("link", { name: "Lägg till person" }).click();
  await olle.getByLabel("Person", { exact: true }).selectOption({ index: 1 });
  await olle.getByRole("radio", { name: /Medlem/ }).check();
  await olle.getByRole("button", { name: "Lägg till" }).click();
  await expect(olle.getByRole("main").getByText("Olle Å").first()).toBeVisible();

  const room = await openRoom(maja, { origin, workspaceId, folder }, "Transporter");
  await Promise.all([visit(maja, room), visit(olle, room)]);
  await write(olle, "Nu är vi igång!");
  await expect(message(maja, "Nu är vi igång!")).toBeVisible();

  const sanna = await person(browser);
  await invite(olle, sanna, { name: "Sanna Ö", email: "sanna@kristinehamn.example" });
  await signOut(sanna);
  await wrongPassword(sanna, "sanna@kristinehamn.example");
  await sanna.getByLabel("Lösenord", { exact: true }).fill(password);
  await sanna.getByRole("button", { name: "Logga in" }).click();
  await expect(sanna.getByText("Här visas de arbetsytor du är med i")).toBeVisible();

  await olle.goto(`${origin}/municipality`);
  await olle.getByRole("link", { name: "Sanna Ö" }).click();
  await olle.locator("summary", { hasText: "Stäng av" }).click();
  await olle.getByRole("button", { name: "Stäng av Sanna Ö" }).click();
  await expect(olle.getByText("Avstängd").first()).toBeVisible();
  await sanna.goto(`${origin}/profile`);
  await expect(sanna).toHaveURL(/sign-in/);
});

/** A browser of somebody who is not signed in anywhere yet. */
async function person(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ locale: "sv-SE", baseURL: origin });
  return context.newPage();
}

async function found(
  page: Page,
  link: string,
  { town, name, email }: Record<"town" | "name" | "email", string>,
) {
  await page.goto(link);
  await page.getByLabel("Kommun", { exact: true }).selectOption({ label: `${town}, Värmlands län` });
  await fillInPerson(page, name);
  await page.getByLabel("E-post").fill(email);
  await page.getByRole("button", { name: "Öppna kommunens sida" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
  await expect(page).not.toHaveURL(/\/link\//);
}

async function fillInPerson(page: Page, name: string): Promise<void> {
  await page.getByLabel("Namn", { exact: true }).fill(name);
  await page.getByLabel("Titel").fill("klimatstrateg");
  await page.getByLabel("Lösenord", { exact: true }).fill(password);
}

/** What the operator prints for the next municipality, while the server runs. */
async function anotherLink(): Promise<string> {
  const printing = startProgram(["build/setUpLink.js"], { DATA_DIR: folder, ORIGIN: origin });
  const [, link = ""] = await printing.prints(/(http\S+\/link\/\S+)/);
  expect(await printing.ended).toBe(0);
  return link;
}

async function invite(coordinator: Page, invited: Page, { name, email }: Record<"name" | "email", string>) {
  await coordinator.goto(`${origin}/municipality/invite`);
  await coordinator.getByLabel("E-post").fill(email);
  await coordinator.getByLabel(/^Namn/).fill(name);
  await coordinator.getByRole("button", { name: "Skapa inbjudan" }).click();
  const link = await coordinator.getByRole("textbox", { name: /länk/i }).inputValue();
  await invited.goto(link);
  await expect(invited.getByText(/bjuder in dig att arbeta för Kristinehamn/)).toBeVisible();
  await invited.getByLabel("Lösenord", { exact: true }).fill(password);
  await invited.getByRole("button", { name: "Gå med" }).click();
  await expect(invited).not.toHaveURL(/\/link\//);
}

async function signOut(page: Page): Promise<void> {
  await page.goto(`${origin}/profile`);
  await page.getByRole("button", { name: "Logga ut här" }).click();
  await expect(page).not.toHaveURL(/profile/);
}

async function wrongPassword(page: Page, email: string): Promise<void> {
  await page.goto(`${origin}/sign-in`);
  await page.getByLabel("E-post").fill(email);
  await page.getByLabel("Lösenord", { exact: true }).fill("fel lösenord helt enkelt");
  await page.getByRole("button", { name: "Logga in" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
  await expect(page.getByLabel("E-post")).toHaveValue(email);
}
