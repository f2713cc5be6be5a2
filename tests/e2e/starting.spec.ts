// Starting, as an operator does it: by what is printed, and what is still there afterwards.
import { readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { request } from "@playwright/test";
import { post, roomOf, signedIn } from "./support/operator";
import { expect, test } from "./support/place";

test.describe.configure({ timeout: 120_000 });

test("a wrong setting stops the start with one sentence that names it", async ({ place }) => {
  for (const [name, value] of [
    ["PORT", "many"],
    ["DATABASE_URL", "mysql://somewhere"],
    ["ORIGIN", "armkrok.example"],
    ["DATABASE_URL", "postgresql://nobody:secret@127.0.0.1:9/none"],
    ["DATA_DIR", "/dev/null/armkrok"],
  ] as const) {
    const program = place.start({ [name]: value });
    expect(await program.ended).toBe(1);
    expect(program.printed().trim().split("\n")).toHaveLength(1);
    expect(program.printed()).toContain(name);
    expect(program.printed()).not.toContain("secret");
  }
});

test("a taken port is named, with what to do", async ({ place }) => {
  const other = createServer();
  await new Promise<void>((done) => other.listen(0, "127.0.0.1", done));
  const address = other.address();
  const port = address && typeof address === "object" ? String(address.port) : "";
  const program = place.start({ PORT: port });
  expect(await program.ended).toBe(1);
  expect(program.printed()).toContain(`Port ${port} is taken`);
  other.close();
});

test("a second server on the same folder is refused, and the first goes on", async ({ place }) => {
  const first = place.demo();
  const [, origin = ""] = await first.prints(/^Armkrok: (\S+)$/m);
  await first.prints(/Ready in/);
  for (const args of [[], ["--fresh"]]) {
    const second = place.demo(...args);
    expect(await second.ended).toBe(1);
    expect(second.printed()).toContain("Another Armkrok server");
  }
  const browser = await request.newContext();
  expect((await browser.get(`${origin}/readyz`)).status()).toBe(200);
  await browser.dispose();
});

test("--fresh begins anew, and leaves alone what is not the server's", async ({ place }) => {
  const first = place.demo();
  await first.prints(/Ready in/);
  const before = await signedIn(first);
  const room = await roomOf(before);
  await post(before, room, "Före omstarten");
  await before.browser.dispose();
  first.child.kill("SIGINT");
  await first.ended;
  writeFileSync(join(place.folder, "mine.txt"), "mine");
  const again = place.demo("--fresh");
  await again.prints(/Ready in/);
  const after = await signedIn(again);
  const gone = await after.browser.get(`${after.origin}/api/conversation.one?conversationId=${room.id}`);
  expect(gone.status()).toBe(404);
  expect(readFileSync(join(place.folder, "mine.txt"), "utf8")).toBe("mine");
  await after.browser.dispose();
});

test("after kill -9 of everything the next start recovers by itself, with all that was acknowledged", async ({
  place,
}) => {
  const first = place.demo();
  await first.prints(/Ready in/);
  const before = await signedIn(first);
  const room = await roomOf(before);
  const texts = Array.from({ length: 20 }, (_, i) => `Före strömavbrottet ${i}`);
  for (const body of texts) await post(before, room, body);
  // The server and its database at once, with no time to write anything.
  const postgres = place.postgres();
  first.child.kill("SIGKILL");
  process.kill(postgres, "SIGKILL");
  await first.ended;

  const again = place.demo();
  await again.prints(/Ready in/);
  const after = await signedIn(again);
  const answer = await after.browser.get(
    `${after.origin}/api/conversation.messages?conversationId=${room.id}&limit=60`,
  );
  const { messages } = (await answer.json()) as { messages: { body: string }[] };
  expect(messages.map(({ body }) => body).slice(-texts.length)).toEqual(texts);
  await Promise.all([before.browser.dispose(), after.browser.dispose()]);
});

test("a database that is killed alone comes back by itself, and the server with it", async ({ place }) => {
  const program = place.start();
  await program.prints(/link/);
  process.kill(place.postgres(), "SIGKILL");
  await program.prints(/is back/);
  program.child.kill("SIGTERM");
  expect(await program.ended).toBe(0);
});
