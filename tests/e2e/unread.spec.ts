// What is unread, on two devices of the same person: the same on both, kept when it is marked by hand, and always clearable.
import type { Page } from "@playwright/test";
import { isStored, message, named, openMenu, openRoom, visit, write } from "./support/deeds";
import { expect, test } from "./support/test";
import type { Town } from "./support/town";

const place = (page: Page, title: string) =>
  page.getByRole("navigation", { name: "Arbetsytan" }).getByRole("link", { name: new RegExp(title) });

/** Marks a message and what follows as unread, from its menu. */
async function markUnread(page: Page, text: string): Promise<void> {
  await message(page, text).first().hover();
  await openMenu(message(page, text).first());
  await message(page, text).first().getByRole("button", { name: "Markera som oläst härifrån" }).click();
}

/** Follows everything in the workspace again, as everybody does at first. */
async function followAll(page: Page, { origin, workspaceId }: Town): Promise<void> {
  const data = { workspaceId, level: "everything" };
  expect((await page.request.post(`${origin}/api/workspace.follow`, { data })).ok()).toBe(true);
}

test("reading on one device clears the badge on the other within a second", async ({ as, town }) => {
  const [maja, laptop, phone] = [await as("maja"), await as("olle"), await as("olle")];
  const title = named("Två skärmar");
  const room = await openRoom(maja, town, title);
  await visit(maja, room);
  await visit(laptop, `/w/${town.workspaceId}/rooms`);
  await visit(phone, `/w/${town.workspaceId}/discussions`);
  await write(maja, "Hej på er");
  for (const page of [laptop, phone]) await expect(place(page, title)).toContainText("1 ny");
  await expect(laptop.getByRole("main").getByRole("listitem").filter({ hasText: title })).toContainText(
    "1 ny",
  );
  await phone.goto(room);
  await expect(message(phone, "Hej på er")).toBeVisible();
  await expect(place(phone, title)).not.toContainText("1 ny", { timeout: 3_000 });
  await expect(place(laptop, title)).not.toContainText("1 ny", { timeout: 1_500 });
  await expect(laptop.getByRole("main").getByRole("listitem").filter({ hasText: title })).not.toContainText(
    "1 ny",
  );
});

test("what is marked unread stays so on every open page, until one comes back or says otherwise", async ({
  as,
  town,
}) => {
  const [maja, laptop, phone] = [await as("maja"), await as("olle"), await as("olle")];
  const title = named("Olästa");
  const room = await openRoom(maja, town, title);
  await visit(maja, room);
  for (const text of ["Första raden", "Andra raden", "Tredje raden"]) await write(maja, text);
  await expect(message(maja, "Tredje raden")).toBeVisible();
  await Promise.all([visit(laptop, room), visit(phone, room)]);
  await expect(message(laptop, "Tredje raden")).toBeVisible();
  await expect(place(laptop, title)).not.toContainText(/\d nya/);

  await markUnread(laptop, "Andra raden");
  for (const page of [laptop, phone]) {
    await expect(place(page, title)).toContainText("2 nya");
    await expect(page.getByText("Meddelanden här är markerade som olästa")).toBeVisible();
  }
  await write(maja, "Fjärde raden");
  for (const page of [laptop, phone]) await expect(message(page, "Fjärde raden")).toBeInViewport();
  await phone.mouse.wheel(0, -500);
  await phone.waitForTimeout(1_500);
  for (const page of [laptop, phone]) await expect(place(page, title)).toContainText("3 nya");

  await phone.getByRole("main").getByRole("button", { name: "Markera allt som läst" }).click();
  for (const page of [laptop, phone]) {
    await expect(page.getByText("Meddelanden här är markerade som olästa")).toBeHidden();
    await expect(place(page, title)).not.toContainText("3 nya");
  }

  await markUnread(laptop, "Tredje raden");
  await expect(place(laptop, title)).toContainText("2 nya");
  await laptop.getByRole("link", { name: "Diskussioner" }).first().click();
  await expect(laptop.getByRole("heading", { level: 1, name: "Diskussioner" })).toBeVisible();
  await expect(place(laptop, title)).toContainText("2 nya");
  await place(laptop, title).click();
  await expect(place(laptop, title)).not.toContainText("2 nya", { timeout: 5_000 });
});

test("everything is marked as read in one deed, and every badge on both devices goes", async ({
  as,
  town,
}) => {
  const [maja, laptop, phone] = [await as("maja"), await as("hedda"), await as("hedda")];
  const asked = await laptop.request.get(`${town.origin}/api/discussion.all?workspaceId=${town.workspaceId}`);
  const [discussion] = ((await asked.json()) as { discussions: { id: string; title: string }[] }).discussions;
  await visit(maja, `/w/${town.workspaceId}/discussions/${discussion?.id}`);
  await write(maja, "Något nytt till den som är inbjuden");
  await expect(message(maja, "Något nytt")).toBeVisible();
  await visit(laptop, `/w/${town.workspaceId}`);
  await visit(phone, `/w/${town.workspaceId}/unread`);
  await expect(phone.getByRole("main").getByRole("list")).toContainText(String(discussion?.title));
  await expect(laptop).toHaveTitle(/^\(\d+\)/);
  await phone.getByRole("button", { name: "Markera allt som läst" }).click();
  await expect(phone.getByText("Allt är läst")).toBeVisible();
  for (const page of [laptop, phone]) {
    await expect(page).not.toHaveTitle(/^\(\d+\)/);
    await expect(page.locator("[class*=count]").filter({ hasText: /\d/ })).toHaveCount(0);
  }
});

test("without scripts: marked unread, and read again, by forms", async ({ as, town }) => {
  const [maja, olle] = [await as("maja"), await as("olle", { javaScriptEnabled: false })];
  const title = named("Utan skript");
  const room = await openRoom(maja, town, title);
  await visit(maja, room);
  await write(maja, "Hej utan skript");
  await isStored(maja, "Hej utan skript");
  await olle.goto(room);
  await olle.getByRole("button", { name: "Markera allt som läst" }).click();
  await expect(place(olle, title)).not.toContainText("1 ny");
  await openMenu(message(olle, "Hej utan skript"));
  await olle.getByRole("button", { name: "Markera som oläst härifrån" }).click();
  await expect(place(olle, title)).toContainText("1 ny");
  await olle.goto(`/w/${town.workspaceId}/unread`);
  await expect(olle.getByRole("main").getByRole("listitem").filter({ hasText: title })).toContainText("1 ny");
  await expect(olle.getByRole("button", { name: "Markera allt som läst" })).toBeVisible();
});

test("a muted room shows no badge on any device, keeps its place, and shows it again", async ({
  as,
  town,
}) => {
  const [maja, laptop, phone] = [await as("maja"), await as("olle"), await as("olle")];
  const title = named("Tyst rum");
  const room = await openRoom(maja, town, title);
  await Promise.all([visit(maja, room), visit(laptop, room), visit(phone, `/w/${town.workspaceId}/rooms`)]);
  await laptop.locator("summary", { hasText: "Allt" }).click();
  await laptop.getByRole("button", { name: "Tyst", exact: true }).click();
  await expect(laptop.locator("summary", { hasText: "Tyst" })).toBeVisible();
  await laptop.goto(`/w/${town.workspaceId}/mine`);
  await expect(laptop.getByRole("main").getByRole("link", { name: new RegExp(title) })).toBeVisible();
  await write(maja, "Ingen hör det här");
  await expect(message(maja, "Ingen hör det här")).toBeVisible();
  await phone.waitForTimeout(1_000);
  for (const page of [laptop, phone]) await expect(place(page, title)).not.toContainText("1 ny");
  await phone.goto(room);
  await expect(phone.locator("summary", { hasText: "Tyst" })).toBeVisible();
  await markUnread(phone, "Ingen hör");
  await phone.locator("summary", { hasText: "Tyst" }).click();
  await phone.getByRole("button", { name: "Som i arbetsytan (Allt)" }).click();
  for (const page of [laptop, phone]) await expect(place(page, title)).toContainText("1 ny");
});

test("of a room that one follows, the tab counts what mentions one, and the room all that is new", async ({
  as,
  town,
}) => {
  const [maja, anika] = [await as("maja"), await as("anika")];
  const title = named("Följt rum");
  const room = await openRoom(maja, town, title);
  await Promise.all([visit(maja, room), visit(anika, room)]);
  await anika.locator("summary", { hasText: "Everything" }).click();
  await anika.getByRole("button", { name: "Following", exact: true }).click();
  await expect(anika.locator("summary", { hasText: "Following" })).toBeVisible();
  // Other tests write at the same time: of the rest, nothing is to be counted.
  await anika.goto(`/w/${town.workspaceId}/mine`);
  await expect(anika.getByText("In the browser's tab only what mentions you is counted.")).toBeVisible();
  await anika.getByRole("radio", { name: /^Muted/ }).check();
  await anika.getByRole("button", { name: "Save" }).click();
  await expect(anika).not.toHaveTitle(/^\(/);
  const badge = anika
    .getByRole("navigation")
    .getByRole("link", { name: new RegExp(title) })
    .first();
  await write(maja, "Ett, till alla som läser");
  await expect(badge).toContainText("1 new");
  await expect(anika).not.toHaveTitle(/^\(/);
  await write(maja, "Två, till @Anika Rao och andra");
  await expect(badge).toContainText("2 new");
  await expect(anika).toHaveTitle(/^\(1\) /);
  await anika.goto("/saved");
  await expect(anika).toHaveTitle(/^\(1\) /);
  await visit(anika, room);
  await expect(anika).not.toHaveTitle(/^\(/);
  await followAll(anika, town);
});

test("without scripts: a default for the workspace, and another choice for one room", async ({
  as,
  town,
}) => {
  const [maja, nils] = [await as("maja"), await as("nils", { javaScriptEnabled: false })];
  const title = named("Efter eget val");
  await openRoom(maja, town, title);
  await nils.goto(`/w/${town.workspaceId}/mine`);
  await nils.getByRole("radio", { name: /^Följer/ }).check();
  const saved = nils.waitForResponse((answer) => answer.request().method() === "POST");
  await nils.getByRole("button", { name: "Spara" }).click();
  await saved;
  await expect(nils.getByRole("radio", { name: /^Följer/ })).toBeChecked();
  await place(nils, title).click();
  await nils.locator("summary", { hasText: "Följer" }).click();
  await nils.getByRole("button", { name: "Tyst", exact: true }).click();
  await expect(nils.locator("summary", { hasText: "Tyst" })).toBeVisible();
  await followAll(nils, town);
});
