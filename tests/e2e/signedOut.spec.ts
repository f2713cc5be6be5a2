// A session that ended while one was writing: signing in comes first, and what was written is handed back.
import type { Page } from "@playwright/test";
import { visit } from "./support/deeds";
import { expect, test } from "./support/test";

const keptIn = (page: Page) => page.getByLabel(/Det här hade du (också )?skrivit/);

async function signInWrongly(page: Page): Promise<void> {
  await page.getByLabel("E-post").fill("maja@exempel.se");
  await page.getByLabel("Lösenord", { exact: true }).fill("inte mitt lösenord");
  await page.getByRole("button", { name: "Logga in" }).click();
  await expect(page.getByRole("alert")).toBeVisible();
}

test("what was in a form is on the page where one signs in, until one has", async ({ as }) => {
  const maja = await as("maja", { mayComplain: /status of 4\d\d/ });
  await visit(maja, "/profile");
  const title = maja.getByLabel("Titel");
  await title.fill("miljöstrateg på kommunledningskontoret");
  await maja.context().clearCookies();
  await maja.getByRole("button", { name: "Spara" }).first().click();
  await expect(maja).toHaveURL(/\/sign-in\?next=%2Fprofile/);
  await expect(maja.getByText("Du är inte längre inloggad.")).toBeVisible();
  const kept = keptIn(maja).nth(1);
  await expect(kept).toHaveValue("miljöstrateg på kommunledningskontoret");
  await signInWrongly(maja);
  await expect(kept).toHaveValue("miljöstrateg på kommunledningskontoret");
  await maja.goto("/sign-in");
  await expect(kept).toHaveCount(0);
});

test("what was in a form is on the page where one signs in without JavaScript too", async ({ as, town }) => {
  const maja = await as("maja", { javaScriptEnabled: false, mayComplain: /4\d\d/ });
  await maja.goto(`/w/${town.workspaceId}/discussions/new`);
  await maja.getByLabel("Fråga").fill("Elbussar?");
  await maja.getByLabel("Första inlägget").fill("Hur långt räcker batterierna i januari?");
  await maja.context().clearCookies();
  await maja.locator("main form button[type=submit]").last().click();
  await expect(maja).toHaveURL(/\/sign-in\?next=/);
  await expect(keptIn(maja)).toHaveCount(2);
  await signInWrongly(maja);
  await expect(keptIn(maja).first()).toHaveValue("Elbussar?");
  await expect(keptIn(maja).last()).toHaveValue("Hur långt räcker batterierna i januari?");
});

test("what was typed and not sent is handed back when the line finds the session ended", async ({
  as,
  town,
}) => {
  const maja = await as("maja", { mayComplain: /status of 4\d\d|ERR_INTERNET_DISCONNECTED/ });
  await visit(maja, `/w/${town.workspaceId}/discussions/new`);
  await maja.getByLabel("Fråga").fill("Vem laddar först?");
  await maja.context().clearCookies();
  await maja.context().setOffline(true);
  await expect(maja.getByText("Du är inte ansluten till nätet.")).toBeVisible();
  await maja.context().setOffline(false);
  await expect(maja).toHaveURL(/\/sign-in\?next=/, { timeout: 20_000 });
  await expect(keptIn(maja)).toHaveValue("Vem laddar först?");
});
