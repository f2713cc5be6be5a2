// Rights that end, end on open lines too: within a second, and for those alone whom it concerns.
import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { lookAround } from "~/server/sockets/connections";
import { hearing } from "~/server/sockets/hearing";
import { type Client, connect, knock, until } from "../support/client";
import { cookieOf, runServer } from "../support/server";
import { addColleague, addPartner, foundTown, givePlace, type Town } from "../support/towns";
import { foundWorkspace, openARoom } from "../support/twinnings";
import { testWorld } from "../support/world";

const world = await testWorld();
const server = await runServer(world);
const [karlstad, lund] = [await foundTown(world), await foundTown(world)];
const withinASecond = 1_000;

const post = (client: Client, conversationId: string, body = "Hej!") =>
  client.get("message.post", { conversationId, body, clientId: randomUUID() });

async function scene() {
  const workspace = await foundWorkspace(world, [karlstad, lund]);
  const conversationId = await openARoom(world, karlstad.coordinator, workspace);
  const governor = await connect(server, lund.coordinator);
  const member = async (town: Town) => {
    const person = await addColleague(world, town);
    const { id: membershipId } = await givePlace(world, workspace, person);
    return { person, membershipId, line: await connect(server, person) };
  };
  return { ...workspace, workspace, conversationId, governor, member };
}

async function comesBack(cookie: string): Promise<boolean> {
  const client = knock(server, { extraHeaders: { cookie } });
  await until(() => client.welcomes.length + client.ends.length > 0);
  const { connected } = client.socket;
  client.socket.disconnect();
  return connected;
}

describe("somebody who is deactivated", () => {
  test("is cut on every line, hears nothing more, and does not come back", async () => {
    const { conversationId, shared, governor, member } = await scene();
    const { person, line } = await member(lund);
    const cookie = await cookieOf(server, person);
    const others = [
      await connect(server, person, { transports: ["polling"] }),
      await connect(server, person, { extraHeaders: { cookie } }),
    ];
    await post(governor, conversationId);
    const all = [line, ...others];
    await until(() => all.every((one) => one.heard(shared).length === 1));
    await governor.get("person.deactivate", { personId: person.id });
    await until(() => all.every((one) => !one.socket.connected), withinASecond);
    await post(governor, conversationId, "Nu utan dig");
    await until(() =>
      governor.heard(shared).some(({ view }) => JSON.stringify(view).includes("Nu utan dig")),
    );
    for (const one of all) expect(JSON.stringify(one.events)).not.toContain("Nu utan dig");
    expect(await comesBack(cookie)).toBe(false);
  });

  test("can't slip in while it happens", async () => {
    const { governor, member } = await scene();
    const { person, line } = await member(lund);
    const cookie = await cookieOf(server, person);
    const arriving = Array.from({ length: 12 }, () => knock(server, { extraHeaders: { cookie } }));
    await governor.get("person.deactivate", { personId: person.id });
    const late = Array.from({ length: 4 }, () => knock(server, { extraHeaders: { cookie } }));
    const settled = (one: Client) => one.ends.length > 0;
    await until(() => [line, ...arriving, ...late].every(settled));
    for (const one of [...arriving, ...late]) expect(one.socket.connected).toBe(false);
  });
});

describe("signing out", () => {
  test("cuts the lines of that session, and no other", async () => {
    const { member } = await scene();
    const { person, line } = await member(lund);
    const elsewhere = await connect(server, person);
    await line.get("session.end", {});
    await until(() => !line.socket.connected, withinASecond);
    expect(await elsewhere.get("workspace.mine")).toBeTruthy();
    expect(elsewhere.socket.connected).toBe(true);
  });

  test("by the page's own door cuts them too", async () => {
    const { member } = await scene();
    const { person, line } = await member(lund);
    const cookie = await cookieOf(server, person);
    const tab = await connect(server, person, { extraHeaders: { cookie } });
    const answered = await fetch(`${server.origin}/api/session.end`, {
      method: "POST",
      headers: { cookie, "content-type": "application/json" },
      body: "{}",
    });
    expect(answered.status).toBe(200);
    await until(() => !tab.socket.connected, withinASecond);
    expect(line.socket.connected).toBe(true);
  });

  test("everywhere else leaves only the line that asked, and a new password does the same", async () => {
    const { member } = await scene();
    const { person, line } = await member(lund);
    const others = [await connect(server, person), await connect(server, person)];
    await line.get("session.endAll", { keepThis: true });
    await until(() => others.every((one) => !one.socket.connected), withinASecond);
    expect(await line.get("session.mine")).toBeTruthy();
    const another = await connect(server, person);
    await line.get("password.change", { currentPassword: "", newPassword: "Nio bruna grisar i Skåne" });
    await until(() => !another.socket.connected, withinASecond);
    expect(line.socket.connected).toBe(true);
  });
});

test("what ends by time alone is seen when all lines are looked at, as they are now and then", async () => {
  const { workspace, shared, member, governor } = await scene();
  const { person, line } = await member(lund);
  const { id: sessionId } = await world.db.session.findFirstOrThrow({ where: { personId: person.id } });
  const other = await connect(server, person);
  const partner = await addPartner(world, lund);
  const conversationId = await openARoom(world, lund.coordinator, workspace);
  const terms = { named: [conversationId], endsOn: new Date("2099-12-31") };
  const { id } = await givePlace(world, workspace, partner, "partner", terms);
  const leaving = await connect(server, partner);
  await world.db.session.update({ where: { id: sessionId }, data: { expiresAt: new Date() } });
  await world.db.membership.update({ where: { id }, data: { endsOn: new Date("2020-01-01") } });
  await lookAround(server.io, hearing(server.world));
  await until(() => !line.socket.connected && leaving.welcomes.length === 2);
  await post(governor, conversationId, "Efter sista dagen");
  await until(() => other.heard(shared).length === 1);
  expect(leaving.events).toEqual([]);
  expect([other, governor, leaving].every(({ socket }) => socket.connected)).toBe(true);
});

describe("a place that ends", () => {
  test("stops the stream at once, and the line stays for what is left", async () => {
    const { conversationId, shared, governor, member } = await scene();
    const other = await scene();
    const { person, membershipId, line } = await member(lund);
    await givePlace(world, other.workspace, person);
    await post(governor, conversationId, "Medan du är kvar");
    await until(() => line.heard(shared).length === 1);
    await governor.get("membership.end", { membershipId });
    await until(() => line.welcomes.length === 2, withinASecond);
    const heard = line.heard(shared).length;
    expect(line.welcomes[1]).not.toHaveProperty(shared);
    await post(governor, conversationId, "Efter dig");
    await post(governor, other.conversationId, "I den andra");
    await until(() => line.heard(other.shared).length > 0);
    expect(line.heard(shared)).toHaveLength(heard);
    expect((await line.refusal("conversation.one", { conversationId })).code).toBe("not-found");
    expect(await line.get("changes.since", { audiences: { [shared]: 0 } })).toMatchObject({ changes: [] });
  });

  test("of a partner takes the named conversations with it", async () => {
    const { workspace, conversationId, governor, shared } = await scene();
    const second = await openARoom(world, lund.coordinator, workspace);
    const person = await addPartner(world, lund);
    const endsOn = new Date("2099-12-31");
    const named = [conversationId, second];
    const { id: membershipId } = await givePlace(world, workspace, person, "partner", { named, endsOn });
    const line = await connect(server, person);
    await post(governor, conversationId);
    await until(() => line.events.length === 1);
    const terms = { role: "partner", endsOn: "2099-12-31", conversationIds: [second] };
    await governor.get("membership.change", { membershipId, ...terms });
    await until(() => line.welcomes.length === 2, withinASecond);
    await post(governor, conversationId, "Inte längre din");
    await post(governor, second, "Fortfarande din");
    await until(() => JSON.stringify(line.events).includes("Fortfarande din"));
    expect(JSON.stringify(line.events)).not.toContain("Inte längre din");
    await governor.get("membership.end", { membershipId });
    await post(governor, second, "Slut");
    await until(() => JSON.stringify(governor.heard(shared)).includes("Slut"));
    expect(JSON.stringify(line.events)).not.toContain('"Slut"');
    expect(line.socket.connected).toBe(true);
  });

  test("given and taken in quick turns ends as it was decided last", async () => {
    const { workspaceId, shared, conversationId, governor } = await scene();
    const person = await addColleague(world, lund);
    const line = await connect(server, person);
    for (let round = 0; round < 5; round += 1) {
      const given = { workspaceId, personId: person.id, role: "member" };
      const { membershipId } = await governor.get<{ membershipId: string }>("membership.give", given);
      await governor.get("membership.end", { membershipId });
    }
    await until(() => line.welcomes.length === 11);
    const heard = line.heard(shared).length;
    await post(governor, conversationId, "Hör du?");
    await until(() => JSON.stringify(governor.heard(shared)).includes("Hör du?"));
    expect(line.welcomes.at(-1)).not.toHaveProperty(shared);
    expect(line.heard(shared)).toHaveLength(heard);
  });
});
