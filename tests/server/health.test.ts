// Whoever watches the server is told the truth, and a database that goes away takes nothing else with it.
import { randomUUID } from "node:crypto";
import { expect, inject, test } from "vitest";
import { connect, knock, until } from "../support/client";
import { post } from "../support/http";
import { query } from "../support/postgres";
import { cookieOf, runServer } from "../support/server";
import { foundTown } from "../support/towns";
import { foundWorkspace, openARoom } from "../support/twinnings";
import { testWorld } from "../support/world";

const world = await testWorld();
const server = await runServer(world);
const [karlstad, lund] = [await foundTown(world), await foundTown(world)];
const workspace = await foundWorkspace(world, [karlstad, lund]);
const conversationId = await openARoom(world, karlstad.coordinator, workspace);
const cookie = await cookieOf(server, karlstad.coordinator);

const look = async (path: string) => {
  const answered = await fetch(`${server.origin}${path}`);
  return [answered.status, await answered.text()];
};
const database = world.url.split("/").at(-1);
const takeAway = () =>
  query(
    inject("postgres"),
    `alter database ${database} allow_connections false`,
    `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${database}'`,
  );
const giveBack = () => query(inject("postgres"), `alter database ${database} allow_connections true`);

test("it lives and is ready, and says so without being asked who one is", async () => {
  expect(await look("/healthz")).toEqual([200, "ok\n"]);
  expect(await look("/readyz")).toEqual([200, "ready\n"]);
});

test("without its database it lives, is not ready, says so in its answers, and comes back by itself", async () => {
  const line = await connect(server, karlstad.coordinator);
  const message = { conversationId, body: "Kvar?", clientId: randomUUID() };
  await takeAway();
  const arriving = knock(server, {
    extraHeaders: { cookie },
    reconnection: true,
    reconnectionDelay: 50,
    reconnectionDelayMax: 100,
  });
  try {
    expect(await look("/healthz")).toEqual([200, "ok\n"]);
    expect(await look("/readyz")).toEqual([503, "not ready\n"]);
    expect(await line.call("message.post", message)).toEqual({ ok: false, error: "unavailable" });
    const failed = await post(server, "message.post", message, { cookie });
    expect(failed.status).toBe(503);
    expect(await failed.json()).toEqual({ type: "about:blank", title: "Service Unavailable", status: 503 });
    expect(await look("/sign-in")).toEqual([500, "Internal Server Error\n"]);
    for (const [language, title] of [
      ["sv-SE", "Vi når inte Armkrok just nu"],
      ["en", "We can’t reach Armkrok right now"],
    ] as const) {
      const headers = { cookie, accept: "text/html,*/*;q=0.8", "accept-language": language };
      const page = await fetch(`${server.origin}/w/1`, { headers });
      expect([page.status, page.headers.get("content-type")]).toEqual([503, "text/html; charset=utf-8"]);
      expect(await page.text()).toContain(`<h1>${title}</h1>`);
    }
    expect(arriving.ends.join()).not.toMatch(/unauthenticated|prisma/i);
  } finally {
    await giveBack();
  }
  await until(() => arriving.welcomes.length > 0);
  expect(await look("/readyz")).toEqual([200, "ready\n"]);
  expect(await line.call("message.post", message)).toMatchObject({ ok: true });
  expect(await world.db.message.count({ where: { clientId: message.clientId } })).toBe(1);
});

test("on its way down it takes nothing new, and tells those who are connected", async () => {
  const other = await runServer(world, { DATA_DIR: `${world.folder}/other` });
  const told: string[] = [];
  const client = await connect(other, lund.coordinator);
  client.socket.on("stopping", () => told.push("stopping"));
  await other.world.inHand.finish();
  expect((await fetch(`${other.origin}/readyz`)).status).toBe(503);
  expect((await fetch(`${other.origin}/healthz`)).status).toBe(200);
  await other.stop();
  await until(() => !client.socket.connected);
  expect(told).toEqual(["stopping"]);
  await expect(fetch(`${other.origin}/healthz`)).rejects.toThrow();
});

test("what can't be read, or breaks, is answered by its status alone", async () => {
  expect(await look("/%E0%A4%A")).toEqual([400, "Bad Request\n"]);
  expect(await look("/assets/none.js")).toEqual([404, "Not Found\n"]);
  expect(await look("/w/1")).toEqual([500, "Internal Server Error\n"]);
});
