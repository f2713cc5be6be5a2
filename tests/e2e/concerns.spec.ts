// What should not stand as it does: hidden with a reason that both cities read, and reported so that only one's own coordinator knows.
import type { Page } from "@playwright/test";
import { choose, isStored, message, named, openRoom, visit, write } from "./support/deeds";
import { expect, test } from "./support/test";

const main = (page: Page) => page.getByRole("main");

test("what a lead hides is a tombstone at the other city at once, and comes back as it was", async ({
  as,
  town,
}) => {
  const [maja, olle, sanna] = [await as("maja"), await as("olle"), await as("sanna")];
  const room = await openRoom(maja, town, named("Dolt"));
  await Promise.all([maja, olle, sanna].map((page) => visit(page, room)));
  await write(sanna, "Bengt är sjukskriven");
  await message(olle, "Bengt").getByRole("link", { name: "Svara Sanna Ek" }).click();
  await write(olle, "Det visste jag inte");
  await expect(message(maja, "Det visste jag inte")).toContainText("Sanna Ek: Bengt är sjukskriven");

  await choose(maja, "Bengt är sjukskriven", "Dölj");
  await main(maja).getByLabel("Skäl").fill("Om en enskilds hälsa");
  await main(maja).getByRole("button", { name: "Dölj" }).click();
  for (const page of [maja, olle, sanna]) {
    await expect(message(page, "Dolt av Maja Lindqvist")).toContainText("Skäl: Om en enskilds hälsa");
    await expect(message(page, "Det visste jag inte")).toContainText("Meddelandet är dolt.");
    await expect(page.getByText("sjukskriven")).toHaveCount(0);
  }

  // Its author reads it, where it is argued about; the other city's lead puts it back.
  await message(sanna, "Dolt av").getByRole("link", { name: "Läs texten" }).click();
  await sanna.getByText("Läs den dolda texten").click();
  await expect(sanna.getByText("Bengt är sjukskriven")).toBeVisible();
  await expect(main(sanna).getByRole("link", { name: "Visa igen" })).toHaveCount(0);
  await message(olle, "Dolt av").getByRole("link", { name: "Läs texten" }).click();
  await main(olle).getByRole("link", { name: "Visa igen" }).click();
  await main(olle).getByLabel("Skäl").fill("Bengt har sagt ja");
  await main(olle).getByRole("button", { name: "Visa igen" }).click();
  await expect(message(maja, "Bengt är sjukskriven").first()).toBeVisible();
  await expect(main(sanna)).toContainText("Visat igen av Olle Berg");
  await expect(main(sanna)).toContainText("Skäl: Bengt har sagt ja");
});

test("a report reaches the coordinator of one's own city as it is made, and nobody else; its maker reads the answer", async ({
  as,
  town,
}) => {
  const [maja, start] = [await as("maja"), await as("maja")];
  const [olle, anika] = [await as("olle"), await as("anika")];
  const room = await openRoom(maja, town, named("Anmält"));
  await Promise.all([visit(maja, "/reports"), visit(start, `/w/${town.workspaceId}`)]);
  await Promise.all([visit(olle, room), anika.goto(room)]);
  await write(olle, "Dumheter");
  await choose(anika, "Dumheter", "Report to the coordinator");
  const reason = named("It mocks a colleague");
  await main(anika).getByLabel("Why do you report it?").fill(reason);
  await main(anika).getByRole("button", { name: "Report" }).click();
  await expect(anika.getByRole("listitem").filter({ hasText: reason })).toContainText("Waiting");

  const waiting = maja.getByRole("listitem").filter({ hasText: reason });
  await expect(waiting).toContainText("Anmält av Anika Rao");
  await expect(main(start)).toContainText("Anmälan från Anika Rao");
  await olle.goto("/reports");
  await expect(main(olle)).toContainText("Inget väntar på uppföljning.");
  await expect(olle.getByText(reason)).toHaveCount(0);

  await visit(anika, "/reports");
  await waiting.getByText("Avsluta med en anteckning").click();
  await waiting.getByLabel("Vad har du gjort?").fill("Jag har talat med Olle");
  await waiting.getByRole("button", { name: "Avsluta anmälan" }).click();
  await expect(waiting).toContainText("Uppföljd av Maja Lindqvist");
  const mine = anika.getByRole("listitem").filter({ hasText: reason });
  await expect(mine).toContainText("Jag har talat med Olle");
  await waiting.getByRole("link", { name: "Det Olle Berg skrev" }).click();
  await expect(message(maja, "Dumheter")).toBeVisible();
});

test("plain forms do the same", async ({ as, town }) => {
  const [maja, olle] = [
    await as("maja", { javaScriptEnabled: false }),
    await as("olle", { javaScriptEnabled: false }),
  ];
  const room = await openRoom(olle, town, named("Utan skript"));
  await olle.getByRole("textbox", { name: "Meddelande" }).fill("Dumheter");
  await olle.locator("form:has(#composer)").getByRole("button").click();
  await isStored(olle, "Dumheter");

  await maja.goto(room);
  await choose(maja, "Dumheter", "Anmäl till samordnaren");
  const reason = named("Hånfullt");
  await main(maja).getByLabel("Varför anmäler du?").fill(reason);
  await main(maja).getByRole("button", { name: "Anmäl" }).click();
  const waiting = maja.getByRole("listitem").filter({ hasText: reason }).first();
  await waiting.getByText("Avsluta med en anteckning").click();
  await waiting.getByLabel("Vad har du gjort?").fill("Dolt");
  await waiting.getByRole("button", { name: "Avsluta anmälan" }).click();
  await expect(waiting).toContainText("Uppföljd av Maja Lindqvist");

  await maja.goto(room);
  await choose(maja, "Dumheter", "Dölj");
  await main(maja).getByLabel("Skäl").fill("Hör inte hemma här");
  await main(maja).getByRole("button", { name: "Dölj" }).click();
  await expect(message(maja, "Dolt av Maja Lindqvist")).toContainText("Skäl: Hör inte hemma här");
  await olle.goto(room);
  await expect(message(olle, "Dolt av Maja Lindqvist")).toBeVisible();
  await expect(olle.getByText("Dumheter")).toHaveCount(0);
});
