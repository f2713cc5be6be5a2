// Pins for everyone and bookmarks for oneself: live at both cities, in every tab of one's own, and with plain forms.
import type { Page } from "@playwright/test";
import { message, named, openMenu, openRoom, visit, write } from "./support/deeds";
import { expect, test } from "./support/test";

/** Presses a deed in the menu of a message. */
async function press(page: Page, text: string, deed: string): Promise<void> {
  const written = message(page, text).first();
  await written.hover();
  await openMenu(written);
  await written.getByRole("button", { name: deed, exact: true }).click();
}

test("what one city pins stands in the other's list at once, with a way there, until it is taken out", async ({
  as,
  town,
}) => {
  const [maja, olle] = [await as("maja"), await as("olle")];
  const room = await openRoom(maja, town, named("Fästa"));
  await Promise.all([visit(maja, room), visit(olle, room)]);
  await write(maja, "Mötet är på torsdag");
  await press(olle, "Mötet är på torsdag", "Fäst för alla");
  const aside = (page: Page) => page.getByRole("complementary");
  await expect(aside(maja).getByRole("heading", { name: "1 fäst meddelande" })).toBeVisible();
  await expect(aside(maja)).toContainText("Fäst av Olle Berg");
  await aside(maja)
    .getByRole("link", { name: /Mötet är på torsdag/ })
    .click();
  await expect(maja).toHaveURL(/around=1#m-1$/);
  await expect(message(maja, "Mötet").getByRole("img", { name: "Fäst av Olle Berg" })).toBeVisible();
  await press(maja, "Mötet är på torsdag", "Lossa");
  await expect(aside(olle).getByText("Fäst av Olle Berg")).toHaveCount(0);
});

test("what one keeps is in the other tab too, on a page of its own, and nowhere for anybody else", async ({
  as,
  town,
}) => {
  const [maja, again, olle] = [await as("maja"), await as("maja"), await as("olle")];
  const title = named("Sparat");
  const room = await openRoom(maja, town, title);
  await Promise.all([maja, again, olle].map((page) => visit(page, room)));
  await write(olle, "Elavtalet gäller till mars");
  await press(maja, "Elavtalet", "Spara åt mig");
  await expect(message(again, "Elavtalet").getByRole("img", { name: "Sparat" })).toBeAttached();
  await expect(message(olle, "Elavtalet").getByRole("img", { name: "Sparat" })).toHaveCount(0);
  await maja.goto("/saved");
  const kept = maja.getByRole("listitem").filter({ hasText: "Elavtalet gäller till mars" });
  await kept.getByRole("link", { name: title }).click();
  await expect(maja).toHaveURL(/#m-1$/);
  await maja.goto("/saved");
  await kept.getByRole("button", { name: `Ta bort från sparat: ${title}` }).click();
  await expect(kept).toHaveCount(0);
});

test("plain forms do the same", async ({ as, town }) => {
  const olle = await as("olle", { javaScriptEnabled: false });
  await openRoom(olle, town, named("Utan skript"));
  await olle.getByRole("textbox", { name: "Meddelande" }).fill("Hej");
  await olle.locator("form:has(#composer)").getByRole("button").click();
  await press(olle, "Hej", "Fäst för alla");
  await expect(olle.getByText("Fäst av Olle Berg").first()).toBeVisible();
  await press(olle, "Hej", "Spara åt mig");
  await expect(message(olle, "Hej").getByRole("img", { name: "Sparat" })).toBeVisible();
});
