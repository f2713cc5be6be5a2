// What one city keeps for itself reaches the other by no door, until it is shared on purpose.
import { ask, chooseOfAll, message, named, openRoom, visit, write } from "./support/deeds";
import { expect, test } from "./support/test";

test("an internal room is the own city's alone, on every page and in every answer", async ({ as, town }) => {
  const [maja, nils] = [await as("maja"), await as("nils")];
  const olle = await as("olle", { mayComplain: /404/ });
  const title = named("Bara vi");
  await visit(olle, `/w/${town.workspaceId}/rooms`);
  const frames: string[] = [];
  olle.on("websocket", (line) => line.on("framereceived", ({ payload }) => frames.push(String(payload))));
  await visit(olle, `/w/${town.workspaceId}/rooms`);
  const room = await openRoom(maja, town, title, "Internt");
  await Promise.all([visit(maja, room), visit(nils, room)]);
  await write(maja, "Hemlig budget");
  await expect(message(nils, "Hemlig budget")).toBeVisible();
  await expect(maja.getByText("Internt – bara Karlstad").first()).toBeVisible();
  await expect(maja.getByRole("button", { name: "Skicka internt" })).toBeVisible();
  const placesUnder = (heading: string) => maja.getByRole("list", { name: heading }).getByRole("link");
  await expect(placesUnder("Internt – bara Karlstad").filter({ hasText: title })).toBeVisible();
  await expect(placesUnder("Gemensamma rum").filter({ hasText: "Transporter" })).toBeVisible();
  // The list of all rooms holds internal ones: it is no shared place.
  await expect(placesUnder("Gemensamma rum").filter({ hasText: "Alla rum" })).toHaveCount(0);

  await olle.goto(room);
  await expect(olle.getByRole("heading", { name: "Sidan finns inte" })).toBeVisible();
  const nowhere = await olle.request.get(room.replace(/.{12}$/, "000000000000"));
  const theirs = await olle.request.get(room);
  expect([theirs.status(), nowhere.status()]).toEqual([404, 404]);
  for (const page of ["", "/rooms", "/discussions", "/documents", "/people"]) {
    await olle.goto(`/w/${town.workspaceId}${page}`);
    expect(await olle.content()).not.toContain(title);
  }
  const id = room.split("/").at(-1);
  for (const asked of [
    `conversation.one?conversationId=${id}`,
    `conversation.messages?conversationId=${id}`,
  ]) {
    expect((await nils.request.get(`${town.origin}/api/${asked}`)).status()).toBe(200);
    expect((await olle.request.get(`${town.origin}/api/${asked}`)).status()).toBe(404);
  }
  expect(frames.length).toBeGreaterThan(0);
  expect(frames.filter((frame) => frame.includes("Hemlig") || frame.includes(title))).toEqual([]);
});

test("sharing is a deed of its own that says who will read, and then they do", async ({ as, town }) => {
  const [maja, olle] = [await as("maja"), await as("olle", { mayComplain: /404/ })];
  const question = named("Ska vi söka pengar?");
  const address = await ask(maja, town, question, "Internt");
  await visit(olle, `/w/${town.workspaceId}/discussions`);
  await expect(olle.getByRole("main").getByText(question)).toHaveCount(0);
  await visit(maja, address);
  await chooseOfAll(maja, "Dela med alla");
  await expect(maja.getByText("Det går inte att ta tillbaka.")).toBeVisible();
  await expect(maja.getByText(/Kommer att läsas av Karlstad .* Kristinehamn/)).toBeVisible();
  await maja.getByRole("button", { name: /^Dela med \d+ personer/ }).click();
  await expect(maja).toHaveURL(new RegExp(address));
  await visit(olle, address);
  await expect(olle.getByRole("heading", { level: 1 })).toHaveText(question);
  await write(olle, "Ja, tillsammans.");
  await visit(maja, address);
  await expect(message(maja, "Ja, tillsammans.")).toBeVisible();
});

test("an internal file can't be fetched by the other city", async ({ as, town }) => {
  const [maja, nils] = [await as("maja"), await as("nils")];
  const olle = await as("olle");
  await maja.goto(`/w/${town.workspaceId}/documents/new`);
  const title = named("Internt underlag");
  await maja.getByLabel("Titel").fill(title);
  await maja.getByRole("radio", { name: /Internt/ }).check();
  await maja
    .getByLabel(/^Fil/)
    .setInputFiles({ name: "underlag.txt", mimeType: "text/plain", buffer: Buffer.from("internt") });
  await expect(maja.getByText(/Filen är skickad/)).toBeVisible();
  await maja.getByRole("button", { name: /^Lägg till (för|internt)/ }).click();
  await expect(maja.getByRole("heading", { level: 1 })).toContainText(title);
  const file = `${maja.url()}/versions/1`;
  const own = await nils.request.get(file);
  expect([own.status(), await own.text()]).toEqual([200, "internt"]);
  expect(own.headers()["content-disposition"]).toContain("attachment");
  expect((await olle.request.get(file)).status()).toBe(404);
});
