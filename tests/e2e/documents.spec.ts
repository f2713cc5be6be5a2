// The shared list of documents: files and links, their versions, and what is said about them.
import { readFile } from "node:fs/promises";
import { composer, message, named, visit, write } from "./support/deeds";
import { expect, test } from "./support/test";

const plan = {
  name: "Trafikplan åäö.txt",
  mimeType: "text/plain",
  buffer: Buffer.from("Första utkastet.\n"),
};

test("a file is added, read, commented on and replaced by both cities", async ({ as, town }) => {
  const [maja, olle] = [await as("maja"), await as("olle")];
  const title = named("Trafikplan");
  await visit(olle, `/w/${town.workspaceId}/documents`);
  await maja.goto(`/w/${town.workspaceId}/documents/new`);
  await maja.getByLabel("Titel").fill(title);
  await maja.getByLabel(/^Fil/).setInputFiles(plan);
  await expect(maja.getByText("Filen är skickad: Trafikplan åäö.txt")).toBeVisible();
  await maja.getByRole("button", { name: "Välj en annan fil" }).click();
  await expect(maja.getByLabel(/^Fil/)).toBeFocused();
  await maja.getByLabel(/^Fil/).setInputFiles(plan);
  await expect(maja.getByText("Filen är skickad: Trafikplan åäö.txt")).toBeVisible();
  await maja.getByRole("button", { name: "Lägg till för båda kommunerna" }).click();
  await expect(maja.getByRole("heading", { level: 1 })).toContainText(title);

  // Other tests add documents at the same time.
  await olle.getByText(/^\d+ (nytt|nya) dokument\. Visa de[tm]\.$/).click();
  await olle.getByRole("main").getByRole("link", { name: title }).first().click();
  await expect(olle.getByRole("heading", { level: 1 })).toContainText(title);
  const [download] = await Promise.all([
    olle.waitForEvent("download"),
    olle.getByRole("link", { name: plan.name }).click(),
  ]);
  expect(download.suggestedFilename()).toBe(plan.name);
  expect(await readFile(await download.path(), "utf8")).toBe("Första utkastet.\n");

  await write(olle, "Vi saknar cykelvägarna.");
  await expect(message(maja, "Vi saknar cykelvägarna.")).toBeVisible();

  await olle.locator("summary", { hasText: "Lägg till en ny version" }).click();
  await olle.getByLabel(/Vad är nytt/).fill("Med cykelvägar");
  await olle.getByLabel(/^Fil/).setInputFiles({ ...plan, buffer: Buffer.from("Andra utkastet.\n") });
  await expect(olle.getByText(/Filen är skickad/)).toBeVisible();
  await olle.getByRole("button", { name: /^Lägg till (för|internt)/ }).click();
  await expect(olle.getByRole("row", { name: /Med cykelvägar/ })).toBeVisible();
  await expect(maja.getByRole("row", { name: /Med cykelvägar/ })).toBeVisible();
  await expect(maja.getByRole("table", { name: "Versioner" }).getByRole("row")).toHaveCount(3);
});

test("what is chosen before the page has come to life counts", async ({ as, town }) => {
  const maja = await as("maja");
  let comeToLife = () => {};
  const chosen = new Promise<void>((done) => {
    comeToLife = done;
  });
  await maja.route(/entry\.client.*\.js$/, async (route) => {
    await chosen;
    await route.continue();
  });
  await maja.goto(`/w/${town.workspaceId}/documents/new`, { waitUntil: "commit" });
  await maja.getByRole("radio", { name: /Internt/ }).check();
  await maja.getByLabel(/^Fil/).setInputFiles(plan);
  await expect(maja.getByText(/Filen är skickad/)).toBeHidden();
  comeToLife();
  await expect(maja.getByText("Filen är skickad: Trafikplan åäö.txt")).toBeVisible();
  await expect(maja.getByLabel("Titel")).toHaveValue("Trafikplan åäö");
  await expect(maja.getByRole("button", { name: /^Lägg till internt/ })).toBeVisible();
});

test("two who replace the same version: the second is told, and nothing is lost", async ({ as, town }) => {
  const [maja, olle] = [await as("maja", { mayComplain: /409/ }), await as("olle", { mayComplain: /409/ })];
  await maja.goto(`/w/${town.workspaceId}/documents/new?kind=link`);
  const title = named("Diariet");
  await maja.getByLabel("Adress").fill("https://diariet.example.se/1");
  await maja.getByLabel("Titel").fill(title);
  await maja.getByRole("button", { name: /^Lägg till (för|internt)/ }).click();
  await expect(maja.getByRole("heading", { level: 1 })).toContainText(title);
  const address = maja.url();
  // Olle's page stands still: he has not seen what Maja does meanwhile.
  const still = await as("olle", { javaScriptEnabled: false, mayComplain: /409/ });
  await still.goto(address);
  await visit(maja, address);
  for (const [page, what] of [
    [maja, "Majas"],
    [still, "Olles"],
  ] as const) {
    await page.locator("summary", { hasText: "Lägg till en ny version" }).click();
    await page.getByLabel("Adress").fill(`https://diariet.example.se/${what}`);
    await page.getByLabel(/Vad är nytt/).fill(`${what} rad`);
    await page.getByRole("button", { name: /^Lägg till (för|internt)/ }).click();
    if (page === maja) await expect(maja.getByRole("row", { name: /Majas rad/ })).toBeVisible();
  }
  await expect(still.getByRole("alert")).toBeVisible();
  await expect(still.getByLabel(/Vad är nytt/)).toHaveValue("Olles rad");
  await visit(olle, address);
  await expect(olle.getByRole("table", { name: "Versioner" }).getByRole("row")).toHaveCount(3);
  await expect(composer(olle)).toBeVisible();
});

test("the list is sorted and filtered in the address", async ({ as, town }) => {
  const sanna = await as("sanna");
  await sanna.goto(`/w/${town.workspaceId}/documents`);
  const all = await sanna.getByRole("main").getByRole("row").count();
  expect(all).toBeGreaterThan(10);
  await sanna
    .getByRole("columnheader")
    .getByRole("link", { name: /Dokument/ })
    .click();
  await expect(sanna).toHaveURL(/sort=|order=/);
  await expect(async () => {
    const titles = await sanna.getByRole("main").getByRole("rowheader").allInnerTexts();
    const first = titles.map((title) => title.split("\n")[0] ?? "");
    const sorted = [...first].sort(new Intl.Collator("sv-SE").compare);
    expect([sorted, [...sorted].reverse()]).toContainEqual(first);
  }).toPass();
  await sanna.goto(`/w/${town.workspaceId}/documents?kind=link`);
  const links = await sanna.getByRole("main").getByRole("rowheader").count();
  expect(links).toBeGreaterThan(0);
  expect(links).toBeLessThan(all - 1);
});

test("a narrowed list says what it is narrowed to, keeps its order, and can be shown whole again", async ({
  as,
  town,
}) => {
  const sanna = await as("sanna");
  await sanna.goto(`/w/${town.workspaceId}/documents`);
  await expect(sanna.getByText(/^\d+ dokument$/)).toBeVisible();
  await sanna.goto(`/w/${town.workspaceId}/documents?sort=title&kind=link`);
  await expect(sanna.getByText(/^\d+ av \d+ dokument$/)).toBeVisible();
  await expect(sanna.getByLabel("Slag")).toHaveValue("link");
  await sanna.getByRole("button", { name: "Visa", exact: true }).click();
  await expect(sanna).toHaveURL(/sort=title/);
  await sanna.getByRole("main").getByRole("link", { name: "Kristinehamn", exact: true }).click();
  await expect(sanna).toHaveURL(/sort=title&municipalityCode=1781/);
  await sanna.goto(`/w/${town.workspaceId}/documents?kind=link&purpose=comments&audience=internal`);
  await sanna.getByRole("link", { name: "Visa alla dokument" }).click();
  await expect(sanna.getByRole("rowheader").first()).toBeVisible();
});

test("a link that is none is refused at its field, and stays written", async ({ as, town }) => {
  const maja = await as("maja", { mayComplain: /422/ });
  await maja.goto(`/w/${town.workspaceId}/documents/new?kind=link`);
  await maja.getByLabel("Adress").fill("javascript:alert(1)");
  await maja.getByLabel("Titel").fill("Lömsk");
  await maja.getByRole("button", { name: /^Lägg till (för|internt)/ }).click();
  await expect(maja.getByLabel("Adress")).toHaveAttribute("aria-invalid", "true");
  await expect(maja.getByLabel("Adress")).toHaveValue("javascript:alert(1)");
});

test("on a phone the list is sorted by every column too", async ({ as, town }) => {
  const olle = await as("olle", { viewport: { width: 390, height: 780 } });
  await olle.goto(`/w/${town.workspaceId}/documents`);
  for (const column of ["Slag", "Läses av", "Version"]) {
    const head = olle.getByRole("main").locator("thead a", { hasText: column });
    await head.click();
    await expect(olle.locator("th[aria-sort]")).toHaveText(column);
    await expect(head).toBeInViewport();
  }
  const heads = olle.getByRole("main").locator("thead tr");
  expect(await heads.evaluate((row) => row.scrollWidth - row.clientWidth)).toBe(0);
  const versions = await olle.getByRole("main").locator("td[data-label=Version]").allInnerTexts();
  expect(versions).toEqual([...versions].sort((a, b) => Number(b) - Number(a)));
});
