// Who said what before, and who took it away: by a link from the message, for the other city too.
import { choose, message, named, openRoom, visit, write } from "./support/deeds";
import { expect, test } from "./support/test";

test("the other city reads what a message said before, and sees it change again", async ({ as, town }) => {
  const [maja, olle] = [await as("maja"), await as("olle")];
  const room = await openRoom(maja, town, named("Historik"));
  await Promise.all([visit(maja, room), visit(olle, room)]);
  await write(maja, "Vi sätter upp tio stolpar");
  const edit = async (from: string, to: string) => {
    await choose(maja, from, "Redigera");
    await maja.getByRole("textbox", { name: "Redigera" }).fill(to);
    await maja.getByRole("button", { name: "Spara" }).click();
    await expect(message(maja, to)).toContainText("redigerat");
  };
  await edit("tio stolpar", "Vi sätter upp tolv stolpar");
  await message(olle, "tolv stolpar").hover();
  await message(olle, "tolv stolpar")
    .getByRole("link", { name: /^redigerat/ })
    .click();
  await expect(olle.getByRole("heading", { level: 1 })).toHaveText("Historik");
  await expect(olle.getByRole("main")).toContainText("tio stolpar");
  await edit("tolv stolpar", "Vi sätter upp elva stolpar");
  await expect(olle.getByRole("main")).toContainText("elva stolpar");
  await choose(maja, "elva stolpar", "Ta bort");
  await maja.getByRole("article").getByRole("button", { name: "Ta bort" }).click();
  await expect(olle.getByText(/^Borttaget av Maja Lindqvist/)).toBeVisible();
  await expect(olle.getByRole("main").getByText(/stolpar/)).toHaveCount(0);
  await olle
    .getByRole("main")
    .getByRole("link", { name: /^Historik/ })
    .click();
  await expect(olle.getByText("Meddelandet är borttaget.")).toContainText("Maja Lindqvist, ");
});
