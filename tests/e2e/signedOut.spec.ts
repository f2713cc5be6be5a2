// A session that ended while one was writing: signing in comes first, and what was written is handed back.
import { expect, test } from "./support/test";

test("what was in a form is on the page where one signs in, until one has", async ({ as }) => {
  const maja = await as("maja", { mayComplain: /status of 4\d\d/ });
  await maja.goto("/profile", { waitUntil: "networkidle" });
  const title = maja.getByLabel("Titel");
  await title.fill("miljöstrateg på kommunledningskontoret");
  await maja.context().clearCookies();
  await maja.getByRole("button", { name: "Spara" }).first().click();
  await expect(maja).toHaveURL(/\/sign-in\?next=%2Fprofile/);
  const kept = maja.getByLabel("Det här hade du skrivit. Kopiera det om du vill ha det kvar.").last();
  await expect(kept).toHaveValue("miljöstrateg på kommunledningskontoret");
  await maja.getByLabel("E-post").fill("maja@exempel.se");
  await maja.getByLabel("Lösenord", { exact: true }).fill("inte mitt lösenord");
  await maja.getByRole("button", { name: "Logga in" }).click();
  await expect(maja.getByRole("alert")).toBeVisible();
  await expect(kept).toHaveValue("miljöstrateg på kommunledningskontoret");
  await maja.goto("/sign-in");
  await expect(kept).toHaveCount(0);
});
