// A database that goes away harms only who asks it something just then: whatever the moment, the process lives on.
import { connect, createServer } from "node:net";
import { afterAll, expect, it } from "vitest";
import { openClient } from "~/server/db/client";
import { testWorld } from "../support/world";

const { url } = await testWorld();
const lines = createServer();
afterAll(() => new Promise((done) => lines.close(done)));

/** As PostgreSQL says it when it has to end a session: FATAL, 57P01. */
function lastWord(): Buffer {
  const fields = Buffer.from("SFATAL\0VFATAL\0C57P01\0Mterminating connection\0\0");
  const head = Buffer.alloc(5);
  head.write("E");
  head.writeInt32BE(fields.length + 4, 1);
  return Buffer.concat([head, fields]);
}

/** A way to the database that ends the first line right behind the answer that has the marked word in it, in one piece with it. */
async function wayThatBreaks(marked: string): Promise<string> {
  const { hostname, port } = new URL(url);
  let broken = false;
  lines.on("connection", (client) => {
    const server = connect(Number(port), hostname);
    client.pipe(server);
    server.on("data", (answer) => {
      const breaks = !broken && answer.includes(marked);
      broken ||= breaks;
      client.write(breaks ? Buffer.concat([answer, lastWord()]) : answer);
      if (breaks) setTimeout(() => client.destroy(), 50);
    });
    for (const end of [client, server])
      end.on("error", () => {}).on("close", () => [client, server].map((other) => other.destroy()));
  });
  await new Promise<void>((done) => lines.listen(0, "127.0.0.1", done));
  const address = lines.address();
  const way = new URL(url);
  way.port = String(typeof address === "object" && address?.port);
  return String(way);
}

it("hears of the end of a line that is just being handed from one question to a transaction", async () => {
  const db = openClient(await wayThatBreaks("the-last-answer"), { max: 1 });
  const said = db.$queryRaw`select 'the-last-answer' as said`;
  const stored = db.$transaction((tx) => tx.$queryRaw`select 1 as one`);
  await expect(said).resolves.toEqual([{ said: "the-last-answer" }]);
  await expect(stored).rejects.toThrow();
  await expect(db.$queryRaw`select 2 as two`).resolves.toEqual([{ two: 2 }]);
  await db.$disconnect();
});
