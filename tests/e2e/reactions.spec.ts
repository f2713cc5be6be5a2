// Signs on messages: put by one city and seen at once by the other, with who, by mouse, by keyboard and without scripts.
import { message, named, openRoom, visit, write } from "./support/deeds";
import { expect, test } from "./support/test";

test("one city puts a sign, the other sees who did, adds its own and takes it away", async ({ as, town }) => {
  const [maja, olle] = [await as("maja"), await as("olle")];
  const room = await openRoom(maja, town, named("Reaktioner"));
  await Promise.all([visit(maja, room), visit(olle, room)]);
  await write(maja, "Laddarna är på plats");
  const [there, here] = [message(olle, "Laddarna"), message(maja, "Laddarna")];
  await there.hover();
  await there.getByRole("link", { name: "Reagera på det Maja Lindqvist skrev" }).click();
  await expect(there.getByRole("button", { name: "Bra" })).toBeFocused();
  await olle.keyboard.press("Enter");
  const sign = here.getByRole("button", { name: "Bra, 1: Olle Berg" });
  await expect(sign).toHaveAttribute("aria-pressed", "false");
  await sign.hover();
  await expect(here.getByText("Olle Berg").last()).toBeVisible();
  await sign.click();
  await expect(there.getByRole("button", { name: "Bra, 2: Olle Berg och Maja Lindqvist" })).toHaveAttribute(
    "aria-pressed",
    "true",
  );
  await there.getByRole("button", { name: /^Bra, 2/ }).click();
  await expect(here.getByRole("button", { name: "Bra, 1: Maja Lindqvist" })).toBeVisible();
  await expect(there.getByRole("button", { name: "Bra, 1: Maja Lindqvist" })).toHaveAttribute(
    "aria-pressed",
    "false",
  );
  await maja.reload();
  await expect(here.getByRole("button", { name: "Bra, 1: Maja Lindqvist" })).toBeVisible();
});

test("Esc closes the choice and gives focus back to the message", async ({ as, town }) => {
  const maja = await as("maja");
  await visit(maja, await openRoom(maja, town, named("Ångrar sig")));
  await write(maja, "Hej");
  await message(maja, "Hej").hover();
  await message(maja, "Hej")
    .getByRole("link", { name: /^Reagera/ })
    .click();
  await expect(message(maja, "Hej").getByRole("button", { name: "Bra" })).toBeFocused();
  await maja.keyboard.press("Escape");
  await expect(message(maja, "Hej").getByRole("button", { name: "Bra" })).toHaveCount(0);
  await expect(message(maja, "Hej")).toBeFocused();
});

test("plain forms do the same", async ({ as, town }) => {
  const plain = { javaScriptEnabled: false };
  const olle = await as("olle", plain);
  await openRoom(olle, town, named("Utan skript"));
  await olle.getByRole("textbox", { name: "Meddelande" }).fill("Hej");
  await olle.locator("form:has(#composer)").getByRole("button").click();
  await message(olle, "Hej")
    .getByRole("link", { name: /^Reagera/ })
    .click();
  await message(olle, "Hej").getByRole("button", { name: "Tack" }).click();
  await message(olle, "Hej").getByRole("button", { name: "Tack, 1: Olle Berg" }).click();
  await expect(message(olle, "Hej")).toBeVisible();
  await expect(message(olle, "Hej").getByRole("button", { name: /^Tack/ })).toHaveCount(0);
});
