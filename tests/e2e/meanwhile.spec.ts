// What is said while a page is on its way to its reader stands on it when it is there.
import { isStored, message, named, openRoom, visit, write } from "./support/deeds";
import { expect, test } from "./support/test";

test("a message that comes while a room is being opened is not missed", async ({ as, town }) => {
  const [maja, olle] = [await as("maja"), await as("olle")];
  const [name, other] = [named("På väg"), named("Annat")];
  const room = await openRoom(maja, town, name);
  await visit(maja, await openRoom(maja, town, other));
  await visit(olle, room);

  let release = () => {};
  const released = new Promise<void>((done) => {
    release = done;
  });
  const fetched = new Promise<void>((done) =>
    maja.route("**/*.data*", async (route) => {
      const response = await route.fetch();
      done();
      await released;
      await route.fulfill({ response });
    }),
  );
  await maja.getByRole("navigation").getByRole("link", { name }).first().click();
  await fetched;
  await write(olle, "Precis nu");
  await isStored(olle, "Precis nu");
  // Maja's line tells of it too, before the page is there.
  await expect(maja.getByRole("link", { name }).filter({ hasText: "1" }).first()).toBeVisible();
  release();
  await expect(maja.getByRole("heading", { level: 1 })).toHaveText(name);
  await expect(message(maja, "Precis nu")).toBeVisible();
});

test("an answer is one also while the page is being told anew, and that is not forgotten", async ({
  as,
  town,
}) => {
  const [maja, olle] = [await as("maja"), await as("olle")];
  const room = await openRoom(maja, town, named("Medan det läses"));
  await Promise.all([visit(maja, room), visit(olle, room)]);
  await write(olle, "Vem tar bussen?");
  await expect(message(maja, "Vem tar bussen?")).toBeVisible();

  let asked = 0;
  let release = () => {};
  const released = new Promise<void>((done) => {
    release = done;
  });
  await maja.route("**/*.data*", async (route) => {
    asked++;
    await released;
    await route.continue().catch(() => undefined);
  });
  await maja.evaluate(() => window.__remixRouter.revalidate());
  await expect.poll(() => asked).toBe(1);
  await message(maja, "Vem tar bussen?").getByRole("link", { name: "Svara Olle Berg" }).click();
  await write(maja, "Jag tar den.");
  await expect(message(olle, "Jag tar den.")).toContainText("Olle Berg: Vem tar bussen?");
  await expect.poll(() => asked).toBeGreaterThan(1);
  release();
  await expect.poll(() => maja.evaluate(() => window.__remixRouter.state.revalidation)).toBe("idle");
});
