// What one city says reaches the other, in the same order for everyone; what is internal never does.
import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import type { MessageView } from "~/server/domain/conversations/views";
import { type Client, connect, until } from "../support/client";
import { runServer } from "../support/server";
import { addColleague, addPartner, foundTown, givePlace, ownAudienceId } from "../support/towns";
import { foundWorkspace, openADiscussion, openARoom } from "../support/twinnings";
import { testWorld } from "../support/world";

const world = await testWorld();
const server = await runServer(world);
const [karlstad, lund] = [await foundTown(world), await foundTown(world)];
const outsider = await foundTown(world);

const post = (client: Client, conversationId: string, body = "Hej!", clientId: string = randomUUID()) =>
  client.get<MessageView>("message.post", { conversationId, body, clientId });

/** A workspace of two cities, with everyone's line open. */
async function scene() {
  const workspace = await foundWorkspace(world, [karlstad, lund]);
  const clerk = await addColleague(world, lund);
  await givePlace(world, workspace, clerk, "reader");
  const people = [karlstad.coordinator, lund.coordinator, clerk, outsider.coordinator];
  const [ours, theirs, reader, stranger] = await Promise.all(people.map((one) => connect(server, one)));
  if (!ours || !theirs || !reader || !stranger) throw new Error("somebody did not come");
  return { ...workspace, workspace, ours, theirs, reader, stranger };
}

const numbers = (from: number, count: number) => Array.from({ length: count }, (_, i) => from + i);

describe("what is shared", () => {
  test("arrives at the other city as it was posted, and at the sender's own line", async () => {
    const { workspace, shared, ours, theirs, stranger } = await scene();
    const conversationId = await openARoom(world, karlstad.coordinator, workspace);
    const posted = await post(ours, conversationId, "Hur går det med **laddstolparna**?");
    await until(() => theirs.heard(shared).length === 1 && ours.heard(shared).length === 1);
    expect(theirs.heard(shared)).toMatchObject([
      { name: "message.posted", kind: "message", actorId: karlstad.coordinator.id, view: posted },
    ]);
    expect(posted).toMatchObject({ number: 1, body: "Hur går det med **laddstolparna**?" });
    expect(posted.html).toContain("<strong>laddstolparna</strong>");
    expect(ours.heard(shared)).toEqual(theirs.heard(shared));
    expect(stranger.events).toEqual([]);
  });

  test("has the same order and no gaps for everyone, however many write at once", async () => {
    const { workspace, shared, ours, theirs, reader } = await scene();
    const rooms = [
      await openARoom(world, karlstad.coordinator, workspace),
      await openARoom(world, lund.coordinator, workspace),
    ];
    const first = (ours.welcomes[0]?.[shared] ?? 0) + rooms.length + 1;
    const everyone = [ours, theirs];
    await Promise.all(
      numbers(0, 100).map((i) =>
        post(everyone[i % 2] as Client, rooms[i % 3 === 0 ? 0 : 1] as string, `Rad ${i}`),
      ),
    );
    await until(() => [ours, theirs, reader].every((client) => client.heard(shared).length === 100));
    expect(ours.heard(shared).map(({ sequence }) => sequence)).toEqual(numbers(first, 100));
    expect(theirs.heard(shared)).toEqual(ours.heard(shared));
    expect(reader.heard(shared)).toEqual(ours.heard(shared));
    for (const room of rooms) {
      const views = ours.heard(shared).map(({ view }) => view as MessageView);
      const inRoom = views.filter(({ conversationId }) => conversationId === room);
      expect(inRoom.map(({ number }) => number)).toEqual(numbers(1, inRoom.length));
    }
  });

  test("comes in the order that one person wrote it", async () => {
    const { workspace, shared, ours, theirs } = await scene();
    const conversationId = await openARoom(world, karlstad.coordinator, workspace);
    const lines = numbers(1, 30).map(String);
    await Promise.all(lines.map((line) => post(ours, conversationId, line)));
    await until(() => theirs.heard(shared).length === lines.length);
    expect(theirs.heard(shared).map(({ view }) => (view as MessageView).body)).toEqual(lines);
  });

  test("edits, deletions, readings and settled questions travel too, each to those it is for", async () => {
    const { workspace, shared, ours, theirs } = await scene();
    const conversationId = await openADiscussion(world, karlstad.coordinator, workspace);
    const { id: messageId } = await post(ours, conversationId);
    await ours.get("message.edit", { messageId, body: "Hej då!" });
    await ours.get("message.delete", { messageId });
    await ours.get("discussion.settle", { conversationId, state: "answered", text: "Ja." });
    await ours.get("conversation.read", { conversationId, number: 1 });
    await until(() => theirs.heard(shared).length === 4);
    expect(theirs.heard(shared).map(({ name }) => name)).toEqual([
      "message.posted",
      "message.edited",
      "message.deleted",
      "conversation.settled",
    ]);
    expect(theirs.heard(shared)[2]).toMatchObject({ view: { id: messageId, body: "", html: "" } });
    expect(theirs.events.some(({ kind }) => kind === "read")).toBe(false);
  });
});

describe("what is internal", () => {
  test("reaches the own city, and never the other", async () => {
    const { workspace, internal, shared, ours, theirs, reader, stranger } = await scene();
    const colleague = await addColleague(world, karlstad);
    await givePlace(world, workspace, colleague, "reader");
    const own = await connect(server, colleague);
    const { conversationId } = await ours.get<{ conversationId: string }>("room.open", {
      workspaceId: workspace.workspaceId,
      title: "Bara vi i Karlstad",
      audience: "internal",
    });
    const { id: messageId } = await post(ours, conversationId, "Vad säger vi till Lund?");
    await ours.get("message.edit", { messageId, body: "Vad svarar vi Lund?" });
    await ours.get("message.delete", { messageId });
    const inside = internal[karlstad.code] ?? "";
    await until(() => own.heard(inside).length === 4);
    expect(own.heard(inside).map(({ name }) => name)).toEqual([
      "conversation.opened",
      "message.posted",
      "message.edited",
      "message.deleted",
    ]);
    // What is shared afterwards arrives behind anything that would have slipped out before.
    const after = await openARoom(world, karlstad.coordinator, workspace);
    await post(ours, after, "Hej Lund!");
    await until(() => theirs.heard(shared).length > 0 && reader.heard(shared).length > 0);
    for (const client of [theirs, reader, stranger]) {
      expect(client.heard(inside)).toEqual([]);
      expect(JSON.stringify([client.events, client.welcomes])).not.toMatch(
        new RegExp(`${inside}|${conversationId}|${messageId}|Bara vi|svarar vi`),
      );
    }
  });

  test("can't be asked for by the other city, in any words", async () => {
    const { workspace, internal, ours, theirs } = await scene();
    const conversationId = await openARoom(world, karlstad.coordinator, workspace, { audience: "internal" });
    const { id: messageId } = await post(ours, conversationId, "Hemligt");
    const audiences = { [internal[karlstad.code] ?? ""]: 0 };
    expect(await ours.get("changes.since", { audiences })).toMatchObject({
      changes: [{ view: { id: conversationId } }, { view: { id: messageId } }],
    });
    expect(await theirs.get("changes.since", { audiences })).toMatchObject({ changes: [] });
    expect(JSON.stringify(await theirs.get("changes.since", { audiences }))).not.toContain(
      internal[karlstad.code],
    );
    const missing = await theirs.refusal("conversation.one", { conversationId: randomUUID() });
    const input = { conversationId, messageId, clientId: randomUUID(), body: "Hej" };
    for (const name of ["conversation.one", "conversation.messages", "message.one", "message.post"])
      expect(await theirs.refusal(name, input)).toEqual(missing);
  });

  test("reaches a partner only for the conversations that they are named for, in their own stream", async () => {
    const { workspace, shared, ours } = await scene();
    const named = await openARoom(world, karlstad.coordinator, workspace);
    const other = await openARoom(world, karlstad.coordinator, workspace);
    const person = await addPartner(world, karlstad);
    await givePlace(world, workspace, person, "partner", { named: [named], endsOn: new Date("2099-12-31") });
    const partner = await connect(server, person);
    await post(ours, other, "Inte för dig");
    await post(ours, named, "För dig");
    const own = await ownAudienceId(world, person);
    await until(() => partner.events.length > 0 && ours.heard(shared).length === 2);
    expect(partner.events).toMatchObject([{ audienceId: own, view: { body: "För dig" } }]);
    await post(partner, named, "Tack!");
    await until(() => ours.heard(shared).length === 3);
    expect(
      (await partner.refusal("message.post", { conversationId: other, body: "?", clientId: randomUUID() }))
        .code,
    ).toBe("not-found");
  });
});
