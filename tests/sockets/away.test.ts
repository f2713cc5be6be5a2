// Being away: what was missed comes by itself, and what is sent again is there once.
import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { CatchUp } from "~/app/live/wire";
import type { MessageView } from "~/server/domain/conversations/views";
import { type Client, connect, pause, until } from "../support/client";
import { runServer } from "../support/server";
import { addColleague, foundTown, givePlace } from "../support/towns";
import { foundWorkspace, openARoom } from "../support/twinnings";
import { testWorld } from "../support/world";

const world = await testWorld();
const server = await runServer(world);
const [karlstad, lund] = [await foundTown(world), await foundTown(world)];

async function scene() {
  const workspace = await foundWorkspace(world, [karlstad, lund]);
  const conversationId = await openARoom(world, karlstad.coordinator, workspace);
  const [ours, theirs] = await Promise.all([
    connect(server, karlstad.coordinator),
    connect(server, lund.coordinator),
  ]);
  const post = (client: Client, body: string, clientId: string = randomUUID()) =>
    client.get<MessageView>("message.post", { conversationId, body, clientId });
  const messages = async () => {
    const { messages } = await ours.get<{ messages: MessageView[] }>("conversation.messages", {
      conversationId,
    });
    return messages.map(({ body, clientId }) => ({ body, clientId }));
  };
  return { ...workspace, workspace, conversationId, ours, theirs, post, messages };
}

describe("somebody who was away", () => {
  test("gets what was posted, edited and deleted meanwhile, each thing once and as it is now", async () => {
    const { shared, internal, ours, theirs, post } = await scene();
    const [kept, edited, deleted] = [
      await post(ours, "Står kvar"),
      await post(ours, "Fel sak"),
      await post(ours, "Ångrat"),
    ];
    await until(() => theirs.heard(shared).length === 3);
    const known = { ...theirs.welcomes[0], [shared]: theirs.heard(shared).at(-1)?.sequence };
    theirs.socket.disconnect();
    await ours.get("message.edit", { messageId: edited.id, body: "Rätt sak" });
    await ours.get("message.delete", { messageId: deleted.id });
    const missed = await post(ours, "Medan du var borta");
    await ours.get("message.edit", { messageId: missed.id, body: "Medan ni var borta" });
    const back = await connect(server, lund.coordinator);
    expect(back.welcomes[0]).toEqual({ ...known, [shared]: (known[shared] ?? 0) + 4 });
    const { changes, heads, tooFar } = await back.get<CatchUp>("changes.since", { audiences: known });
    expect(tooFar).toBe(false);
    expect(heads).toEqual(back.welcomes[0]);
    expect(changes).toMatchObject([
      { audienceId: shared, view: { id: edited.id, body: "Rätt sak" } },
      { view: { id: deleted.id, body: "", html: "", deletedAt: expect.any(String) } },
      { view: { id: missed.id, body: "Medan ni var borta", number: 4 } },
    ]);
    expect(JSON.stringify(changes)).not.toMatch(/Ångrat|Fel sak/);
    expect(changes.some(({ view }) => (view as MessageView).id === kept.id)).toBe(false);
    expect(heads).not.toHaveProperty(internal[karlstad.code] ?? "");
  });

  test("hears from where the catching up ended, with nothing in between", async () => {
    const { shared, ours, theirs, post } = await scene();
    let talking = true;
    const talk = (async () => {
      for (let i = 1; talking && i <= 200; i += 1) await post(ours, String(i));
    })();
    for (let round = 0; round < 3; round += 1) {
      const back = await connect(server, lund.coordinator);
      const { heads } = await back.get<CatchUp>("changes.since", { audiences: theirs.welcomes[0] });
      await until(() => back.heard(shared).some(({ sequence }) => sequence > (heads[shared] ?? 0) + 2));
      const sequences = back.heard(shared).map(({ sequence }) => sequence);
      const welcomed = back.welcomes[0]?.[shared] ?? 0;
      expect(sequences[0]).toBeLessThanOrEqual(welcomed + 1);
      expect(sequences).toEqual(sequences.map((_, i) => (sequences[0] ?? 0) + i));
      back.socket.disconnect();
    }
    talking = false;
    await talk;
  });

  test("loads the page afresh after too much, or when one's own rights have changed", async () => {
    const { workspace, shared, ours, theirs, post } = await scene();
    const { sequence } = await world.db.audience.update({
      where: { id: shared },
      data: { sequence: { increment: 501 } },
    });
    const [{ id: subjectId }] = [await post(ours, "Den sista")];
    await world.db.event.createMany({
      data: Array.from({ length: 501 }, (_, i) => ({
        audienceId: shared,
        sequence: sequence - i,
        at: new Date(),
        command: "message.edit",
        name: "message.edited",
        subjectId,
      })),
    });
    const audiences = theirs.welcomes[0];
    expect(await theirs.get("changes.since", { audiences })).toMatchObject({ tooFar: true, changes: [] });
    const clerk = await addColleague(world, lund);
    const client = await connect(server, clerk);
    const before = { audiences: client.welcomes[0] };
    expect(await client.get("changes.since", before)).toMatchObject({ tooFar: false });
    await theirs.get("membership.give", {
      workspaceId: workspace.workspaceId,
      personId: clerk.id,
      role: "member",
    });
    expect(await client.get("changes.since", before)).toMatchObject({ tooFar: true });
  });
});

describe("the same message again", () => {
  test("is the first one, whatever it says, and is told to nobody", async () => {
    const { shared, ours, theirs, post, messages } = await scene();
    const clientId = randomUUID();
    const first = await post(ours, "En gång", clientId);
    expect(await post(ours, "En gång till", clientId)).toEqual(first);
    await post(ours, "Sist");
    await until(() => theirs.heard(shared).length === 2);
    expect(theirs.heard(shared).map(({ view }) => (view as MessageView).body)).toEqual(["En gång", "Sist"]);
    expect((await messages()).map(({ body }) => body)).toEqual(["En gång", "Sist"]);
  });

  test("is there once when the line went away before the answer came", async () => {
    const { conversationId, shared, theirs, messages } = await scene();
    const clientIds = Array.from({ length: 10 }, () => randomUUID());
    for (const [i, clientId] of clientIds.entries()) {
      const line = await connect(server, karlstad.coordinator);
      const input = { conversationId, body: `Rad ${i}`, clientId };
      line.socket.emit("message.post", input, () => {});
      // Cut at different moments: before it is read, while it is stored, after it is answered.
      await pause(i * 2);
      line.socket.io.engine.close();
      const again = await connect(server, karlstad.coordinator);
      await again.get("message.post", input);
      again.socket.disconnect();
    }
    expect(await messages()).toEqual(clientIds.map((clientId, i) => ({ body: `Rad ${i}`, clientId })));
    await until(() => theirs.heard(shared).length >= clientIds.length);
    expect(theirs.heard(shared).length).toBe(clientIds.length);
  });

  test("is there once when it is sent over two lines and plain HTTP at the same moment", async () => {
    const { ours, conversationId, messages } = await scene();
    const second = await connect(server, karlstad.coordinator);
    const input = { conversationId, body: "Samtidigt", clientId: randomUUID() };
    const { token } = await ours.get<{ token: string }>("token.create", { name: "Skript" });
    const byHttp = fetch(`${server.origin}/api/message.post`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify(input),
    });
    const [one, two, three] = await Promise.all([
      ours.get<MessageView>("message.post", input),
      second.get<MessageView>("message.post", input),
      byHttp.then((response) => response.json()),
    ]);
    expect([two, three]).toEqual([one, one]);
    expect(await messages()).toHaveLength(1);
  });

  test("is somebody else's where somebody else has taken the id", async () => {
    const { conversationId, ours, theirs, post } = await scene();
    const { clientId } = await post(ours, "Min");
    const refused = await theirs.refusal("message.post", { conversationId, body: "Min", clientId });
    expect(refused).toMatchObject({ code: "conflict", reason: "client-id-taken" });
  });
});

test("a person who gets a place hears it at once, without connecting anew", async () => {
  const { workspace, shared, ours, theirs, post } = await scene();
  const clerk = await addColleague(world, lund);
  const client = await connect(server, clerk);
  expect(client.welcomes[0]).not.toHaveProperty(shared);
  const { workspaceId } = workspace;
  await theirs.get("membership.give", { workspaceId, personId: clerk.id, role: "member" });
  await until(() => client.welcomes.length === 2, 1_000);
  await post(ours, "Välkommen!");
  await until(() => client.heard(shared).some(({ name }) => name === "message.posted"));
  const other = await addColleague(world, karlstad);
  await givePlace(world, workspace, other);
  expect((await connect(server, other)).welcomes[0]).toHaveProperty(shared);
});
