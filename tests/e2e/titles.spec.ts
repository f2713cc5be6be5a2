// What was called something else before says so, to the other city too, and by itself.
import type { Page } from "@playwright/test";
import { ask, chooseOfAll, named, openRoom, visit } from "./support/deeds";
import { expect, test } from "./support/test";

async function rename(page: Page, title: string, description = ""): Promise<void> {
  await chooseOfAll(page, "Ändra");
  await page.getByLabel(/^(Fråga|Rummets namn)/).fill(title);
  await page.getByLabel(/^Beskrivning/).fill(description);
  await page.getByRole("button", { name: "Spara" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
}

const former = (page: Page) =>
  page.getByRole("complementary").getByRole("listitem").filter({ hasText: "Maja" });
const unfold = (page: Page) => page.getByText("Så stod det förut").click();

test("what a room and a discussion were called stands beside them for the other city, as it changes", async ({
  as,
  town,
}) => {
  const [maja, olle] = [await as("maja"), await as("olle")];
  for (const open of [openRoom, ask]) {
    const [first, second, third] = [named("Bussar och annat"), named("Kollektivtrafik"), named("Trafik")];
    const address = await open(maja, town, first);
    await Promise.all([visit(maja, address), visit(olle, address)]);
    await rename(maja, second, "Hur vi åker");
    await expect(olle.getByRole("heading", { level: 1 })).toHaveText(second);
    await unfold(olle);
    await expect(former(olle).first()).toHaveText(
      new RegExp(`^Hette ”${first}” till .* \\(Maja Lindqvist\\)$`),
    );
    await expect(former(olle).nth(1)).toHaveText(/^Hade ingen beskrivning till /);
    await rename(maja, third, "Hur vi åker");
    await expect(former(olle).first()).toContainText(second);
    await expect(former(olle)).toHaveCount(3);
  }
});

test("an old title stands there without scripts, in its own language", async ({ as, town }) => {
  const maja = await as("maja", { javaScriptEnabled: false });
  await openRoom(maja, town, "What we do with the parking policy");
  await rename(maja, named("Parkering"));
  await unfold(maja);
  const old = former(maja).getByText("What we do with the parking policy");
  await expect(old).toBeVisible();
  await expect(old).toHaveAttribute("lang", "en");
});
