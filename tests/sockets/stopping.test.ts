// A stop with people at work: what is in hand is finished and answered on every door, nothing new is begun, and no line that sleeps keeps it waiting.
import { randomUUID } from "node:crypto";
import { connect as dial, type Socket } from "node:net";
import { afterAll, expect, test } from "vitest";
import type { Answer } from "~/server/sockets/wire";
import { type Client, connect, knock, until } from "../support/client";
import { whileHalted } from "../support/held";
import { post } from "../support/http";
import { cookieOf, runServer, type Server } from "../support/server";
import { foundTown } from "../support/towns";
import { foundWorkspace, openARoom } from "../support/twinnings";
import { testWorld } from "../support/world";

const world = await testWorld();
const [karlstad, lund] = [await foundTown(world), await foundTown(world)];
const workspace = await foundWorkspace(world, [karlstad, lund]);
const conversationId = await openARoom(world, karlstad.coordinator, workspace);

const aMessage = (body: string) => ({ conversationId, clientId: randomUUID(), body });
const stored = ({ clientId }: { clientId: string }) => world.db.message.count({ where: { clientId } });

let servers = 0;
const another = () => runServer(world, { DATA_DIR: `${world.folder}/${++servers}` });

/** Stops the server while `deed` is under way in the database; gives what came of the deed, when it has stopped. */
async function stoppedDuring<Output>(
  server: Server,
  deed: () => Promise<Output>,
  meanwhile: () => Promise<void>,
): Promise<PromiseSettledResult<Output>> {
  let stopped = Promise.resolve();
  const [outcome, looked] = await whileHalted(world, workspace.shared, deed, async () => {
    stopped = server.stop();
    await meanwhile();
  });
  await stopped;
  if (looked.status === "rejected") throw looked.reason;
  return outcome;
}

function keepEndsOf(client: Client): string[] {
  const told: string[] = [];
  client.socket.on("stopping", () => told.push("stopping"));
  client.socket.on("disconnect", (reason) => told.push(reason));
  return told;
}

test.each([["websocket"], ["polling"]])("a command in hand is stored and answered by %s", async (way) => {
  const server = await another();
  const client = await connect(server, karlstad.coordinator, { transports: [way] });
  const reader = await connect(server, lund.coordinator, { transports: [way] });
  const told = keepEndsOf(client);
  const [inHand, late] = [aMessage("I sista stund"), aMessage("För sent")];
  const deed = () =>
    new Promise<Answer>((done) => {
      client.socket.emit("message.post", inHand, (answer: Answer) => {
        told.push("answered");
        done(answer);
      });
    });
  const outcome = await stoppedDuring(server, deed, async () => {
    await until(() => told.includes("stopping"));
    // Nobody is cut off yet, and nothing new is begun.
    expect(await client.call("message.post", late)).toEqual({ ok: false, error: "unavailable" });
    expect([client.socket.connected, reader.socket.connected]).toEqual([true, true]);
  });
  expect(outcome).toMatchObject({ status: "fulfilled", value: { ok: true } });
  await until(() => told.length > 2);
  expect(told).toEqual(["stopping", "answered", "io server disconnect"]);
  expect(await stored(inHand)).toBe(1);
  expect(await stored(late)).toBe(0);
  // Whoever listened heard it before the line was cut.
  expect(reader.heard(workspace.shared).map(({ name }) => name)).toEqual(["message.posted"]);
});

test("a request in hand is stored and answered, and whoever comes later is told to come again", async () => {
  const server = await another();
  const cookie = await cookieOf(server, karlstad.coordinator);
  const [inHand, late] = [aMessage("Med formulär"), aMessage("För sent")];
  const outcome = await stoppedDuring(
    server,
    () => post(server, "message.post", inHand, { cookie }),
    async () => {
      const refused = await post(server, "message.post", late, { cookie });
      expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "2"]);
      expect((await fetch(`${server.origin}/readyz`)).status).toBe(503);
      expect((await fetch(`${server.origin}/healthz`)).status).toBe(200);
      const newcomer = knock(server, { extraHeaders: { cookie } });
      await until(() => newcomer.ends.length > 0);
      expect(newcomer.welcomes).toEqual([]);
    },
  );
  expect(outcome.status === "fulfilled" && outcome.value.status).toBe(200);
  expect([await stored(inHand), await stored(late)]).toEqual([1, 0]);
  await expect(fetch(`${server.origin}/healthz`)).rejects.toThrow();
});

test("a line whose other end is asleep does not keep it waiting", async () => {
  const server = await another();
  const asleep = await asleepAt(server, await cookieOf(server, lund.coordinator));
  await until(() => server.io.engine.clientsCount === 1);
  const begun = Date.now();
  await server.stop();
  expect(Date.now() - begun).toBeLessThan(5_000);
  asleep.destroy();
});

/** Opens a WebSocket by hand, and never says another word on it: not even when it is asked to close. */
async function asleepAt({ settings }: Server, cookie: string): Promise<Socket> {
  const socket = dial(settings.port, "127.0.0.1");
  afterAll(() => void socket.destroy());
  const heads = ["Host: 127.0.0.1", "Connection: Upgrade", "Upgrade: websocket", `Cookie: ${cookie}`];
  const key = ["Sec-WebSocket-Version: 13", "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="];
  const lines = ["GET /socket.io/?EIO=4&transport=websocket HTTP/1.1", ...heads, ...key, "", ""];
  socket.write(lines.join("\r\n"));
  const [answer] = await new Promise<Buffer[]>((done) => socket.once("data", (...parts) => done(parts)));
  expect(String(answer)).toMatch(/^HTTP\/1\.1 101 /);
  return socket;
}
