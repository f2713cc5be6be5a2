// Who a line opens for, and by which ways.
import { expect, test } from "vitest";
import { connect, knock, until } from "../support/client";
import { cookieOf, runServer } from "../support/server";
import { addColleague, foundTown, ownAudienceId } from "../support/towns";
import { foundWorkspace } from "../support/twinnings";
import { testWorld } from "../support/world";

const world = await testWorld();
const server = await runServer(world);
const town = await foundTown(world);
const twin = await foundTown(world);
const { coordinator } = town;

/** What somebody is told who is let in, or why they are not. */
async function outcomeOf(options: Parameters<typeof knock>[1]): Promise<string> {
  const client = knock(server, options);
  await until(() => client.welcomes.length + client.ends.length > 0);
  const [outcome = "welcome"] = client.ends;
  client.socket.disconnect();
  return outcome;
}

const withCookie = (cookie: string) => outcomeOf({ extraHeaders: { cookie } });
const withToken = (token: unknown) => outcomeOf({ auth: { token } });

test("a session opens a line, and says how far each audience is", async () => {
  const { shared, internal } = await foundWorkspace(world, [town, twin]);
  const { welcomes } = await connect(server, coordinator);
  const heads = Object.keys(welcomes[0] ?? {});
  const mine = [shared, internal[town.code], await ownAudienceId(world, coordinator)];
  expect(heads).toEqual(expect.arrayContaining(mine));
  for (const theirs of [internal[twin.code], await ownAudienceId(world, twin.coordinator), twin.audienceId])
    expect(heads).not.toContain(theirs);
});

test("a program's token opens one too, until it is revoked", async () => {
  const client = await connect(server, coordinator);
  const { token, tokenId } = await client.get<{ token: string; tokenId: string }>("token.create", {
    name: "Bryggan till Teams",
  });
  expect(await withToken(token)).toBe("welcome");
  const program = knock(server, { auth: { token } });
  await until(() => program.welcomes.length > 0);
  await client.get("token.revoke", { tokenId });
  await until(() => !program.socket.connected, 1_000);
  expect(await withToken(token)).toBe("unauthenticated");
  expect(client.socket.connected).toBe(true);
});

test("nothing else does", async () => {
  expect(await outcomeOf({})).toBe("unauthenticated");
  const cookie = await cookieOf(server, coordinator);
  expect(await withCookie(cookie)).toBe("welcome");
  expect(await withCookie(`${cookie}x`)).toBe("unauthenticated");
  for (const token of ["", "armkrok", {}, ["a"], 7, null, cookie.split("=")[1]])
    expect(await withToken(token)).toBe("unauthenticated");
});

test("what the database keeps of a session opens nothing", async () => {
  await cookieOf(server, coordinator);
  const { id } = await world.db.session.findFirstOrThrow({ where: { personId: coordinator.id } });
  expect(await withCookie(`armkrok_session=${id}`)).toBe("unauthenticated");
  expect(await withCookie(`armkrok_session=#${id}`)).toBe("unauthenticated");
});

test("a session that is over, or somebody who is deactivated, stays outside", async () => {
  const clerk = await addColleague(world, town);
  const cookie = await cookieOf(server, clerk);
  expect(await withCookie(cookie)).toBe("welcome");
  await world.db.person.update({ where: { id: clerk.id }, data: { deactivatedAt: new Date() } });
  expect(await withCookie(cookie)).toBe("unauthenticated");
  await world.db.person.update({ where: { id: clerk.id }, data: { deactivatedAt: null } });
  expect(await withCookie(cookie)).toBe("welcome");
  await world.db.session.updateMany({ where: { personId: clerk.id }, data: { expiresAt: new Date() } });
  expect(await withCookie(cookie)).toBe("unauthenticated");
});

test("another site's page gets nowhere with the reader's cookie", async () => {
  const cookie = await cookieOf(server, coordinator);
  const from = (origin: string) => outcomeOf({ extraHeaders: { cookie, origin } });
  expect(await from(server.origin)).toBe("welcome");
  for (const origin of ["https://evil.example", "null", "http://127.0.0.1:1"])
    expect(await from(origin)).not.toBe("welcome");
  const address = `${server.origin}/socket.io/?EIO=4&transport=polling`;
  const polled = await fetch(address, { headers: { cookie, origin: "https://evil.example" } });
  expect(polled.status).toBe(403);
});

test("where WebSocket is blocked, long polling carries the same", async () => {
  const { shared, workspaceId } = await foundWorkspace(world, [town, twin]);
  const polling = await connect(server, coordinator, { transports: ["polling"] });
  const other = await connect(server, twin.coordinator, { transports: ["polling"] });
  await polling.get("room.open", { workspaceId, title: "Långsamt men säkert", audience: "shared" });
  await until(() => other.heard(shared).length === 1);
  expect(polling.socket.io.engine.transport.name).toBe("polling");
  expect(other.heard(shared)).toMatchObject([{ name: "conversation.opened", sequence: 1 }]);
  expect(polling.heard(shared)).toEqual(other.heard(shared));
});

test("a line that begins by polling moves on to WebSocket", async () => {
  const client = await connect(server, coordinator, { transports: ["polling", "websocket"] });
  await until(() => client.socket.io.engine.transport.name === "websocket");
  expect(await client.get("workspace.mine")).toHaveProperty("workspaces");
});
