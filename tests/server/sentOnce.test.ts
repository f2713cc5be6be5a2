// The nine cases of idempotent sending, as Zulip's documentation of its idempotency system counts them, at each door that a message comes in by.
import { randomUUID } from "node:crypto";
import pg from "pg";
import { describe, expect, onTestFinished, test } from "vitest";
import { byWords } from "~/app/formId.server";
import { shareConversation } from "~/server/domain/conversations/commands/shareConversation";
import type { MessageView } from "~/server/domain/conversations/views";
import { perform } from "~/server/domain/core/perform";
import { endMembership } from "~/server/domain/workspaces/commands/endMembership";
import { connect, pause, until } from "../support/client";
import { doors, formPage, type Message, type Said } from "../support/doors";
import { waiting, whileHalted } from "../support/held";
import { runServer } from "../support/server";
import { addColleague, givePlace } from "../support/towns";
import { openARoom } from "../support/twinnings";
import { twoTowns } from "../support/twoTowns";
import { testWorld } from "../support/world";

const world = await testWorld();
const server = await runServer(world, {}, formPage);
const besides = await runServer(world, {}, formPage);

describe.each(Object.entries(doors))("by %s", (name, door) => {
  /** The id that a message gets: a form's own says nothing about its words. */
  const idOf = (sent: Message) => (name === "form" ? byWords("body")(sent) : sent).clientId;

  /** A room of two cities: one of this city at the door, and one of the other who hears everything. */
  async function scene(audience: "shared" | "internal" = "shared") {
    const towns = await twoTowns(world);
    const conversationId = await openARoom(world, towns.here, towns.workspace, { audience });
    const [sender, hearer] = [await door(server, towns.here), await connect(server, towns.there)];
    const message = (more: Partial<Message> = {}): Message => ({
      ...{ conversationId, clientId: randomUUID(), body: "Hej!" },
      ...(more as Message),
    });
    const stored = async () => {
      const rows = await world.db.message.findMany({ where: { conversationId }, orderBy: { number: "asc" } });
      return rows.map(({ body }) => body);
    };
    const heard = () =>
      hearer.heard(towns.workspace.shared).flatMap(({ name, view }) => {
        return name === "message.posted" ? [(view as MessageView).clientId] : [];
      });
    return { ...towns, conversationId, sender, message, stored, heard };
  }

  test("1. what succeeded is answered the same when it is sent again, is heard once, and keeps its place", async () => {
    const { sender, message, stored, heard } = await scene();
    const [one, two, three] = [message({ body: "Ett" }), message({ body: "Två" }), message({ body: "Tre" })];
    for (const [i, sent] of [one, two, one, three, two].entries())
      expect(await sender.send(sent)).toEqual({ number: [1, 2, 1, 3, 2][i] });
    expect(await stored()).toEqual(["Ett", "Två", "Tre"]);
    await until(() => heard().length >= 3);
    expect(heard()).toEqual([one, two, three].map(idOf));
  });

  test("2. what is not understood is refused the same again, and its id is free for what is", async () => {
    const { sender, message, stored } = await scene();
    const empty = message({ body: " " });
    for (const _ of [1, 2]) expect(await sender.send(empty)).toEqual({ refused: "required" });
    expect(await stored()).toEqual([]);
    expect(await sender.send({ ...empty, body: "Nu med ord" })).toEqual({ number: 1 });
  });

  test("3. what is refused while it is done leaves nothing, and can be done under its id when it is meant", async () => {
    const { sender, message, stored, heard } = await scene();
    const asked = message({ body: "Hon har 19811218-9876." });
    for (const _ of [1, 2]) expect(await sender.send(asked)).toEqual({ refused: "personnummer-ask" });
    expect(await stored()).toEqual([]);
    const meant = { ...asked, personnummerMeant: "true" };
    for (const _ of [1, 2]) expect(await sender.send(meant)).toEqual({ number: 1 });
    await until(() => heard().length > 0);
    expect(await stored()).toEqual([asked.body]);
  });

  test("4. what fails once it is stored is stored: sent again, it is that one", async () => {
    const { sender, message, stored, heard } = await scene();
    const sent = message();
    const mend = failAfterCommit();
    expect(await sender.send(sent)).toEqual({ unknown: true });
    mend();
    expect(await stored()).toEqual(["Hej!"]);
    expect(await sender.send(sent)).toEqual({ number: 1 });
    expect(await stored()).toEqual(["Hej!"]);
    await until(() => heard().length > 0);
    expect(heard()).toEqual([idOf(sent)]);
  });

  test("5. something else under the same id is the first again, on a page's form another; another person's, and another room's, is not", async () => {
    const { sender, message, stored, there, here, workspace } = await scene();
    const sent = message();
    const another = name === "form" ? ["Något annat"] : [];
    expect(await sender.send(message({ body: "Före" }))).toEqual({ number: 1 });
    expect(await sender.send(sent)).toEqual({ number: 2 });
    expect(await sender.send({ ...sent, body: "Något annat" })).toEqual({ number: 2 + another.length });
    expect(await sender.send(sent)).toEqual({ number: 2 });
    const other = await door(server, there);
    expect(await other.send(sent)).toEqual({ refused: "client-id-taken" });
    const elsewhere = await openARoom(world, here, workspace);
    expect(await sender.send({ ...sent, conversationId: elsewhere })).toEqual({ number: 1 });
    expect(await stored()).toEqual(["Före", "Hej!", ...another]);
  });

  test("6a. what was refused for a right that came later is taken under its id", async () => {
    const { pioneer, workspace, message, stored } = await scene();
    const newcomer = await addColleague(world, pioneer);
    const sender = await door(server, newcomer);
    const sent = message();
    expect(await sender.send(sent)).toEqual({ refused: "not-found" });
    await givePlace(world, workspace, newcomer);
    for (const _ of [1, 2]) expect(await sender.send(sent)).toEqual({ number: 1 });
    expect(await stored()).toEqual(["Hej!"]);
  });

  test("6b. what was taken stays when the right is gone, and is answered to nobody who may not read it", async () => {
    const { pioneer, here, sender, message, stored } = await scene();
    const sent = message();
    expect(await sender.send(sent)).toEqual({ number: 1 });
    const { id: membershipId } = await world.db.membership.findFirstOrThrow({ where: { personId: here.id } });
    await perform(endMembership, world.as(pioneer.coordinator), { membershipId });
    expect(await sender.send(sent)).toEqual({ refused: "not-found" });
    expect(await stored()).toEqual(["Hej!"]);
  });

  test("6c. what was taken for one city is the same when its room has been shared; what comes late is refused", async () => {
    const { here, conversationId, sender, message, stored } = await scene("internal");
    const [sent, late] = [message({ audience: "internal" }), message({ audience: "internal", body: "Än" })];
    expect(await sender.send(sent)).toEqual({ number: 1 });
    await perform(shareConversation, world.as(here), { conversationId, readers: 4 });
    expect(await sender.send(sent)).toEqual({ number: 1 });
    expect(await sender.send(late)).toEqual({ refused: "audience-changed" });
    expect(await sender.send({ ...late, audience: "shared", body: "Till alla" })).toEqual({ number: 2 });
    expect(await stored()).toEqual(["Hej!", "Till alla"]);
  });

  test("7. what fails before it is stored leaves nothing, and is stored once when it is sent again", async () => {
    const { sender, message, stored, heard, workspace } = await scene();
    const sent = message();
    expect(await whileCut(workspace.shared, () => sender.send(sent))).toEqual({ unknown: true });
    expect(await stored()).toEqual([]);
    for (const _ of [1, 2]) expect(await sender.send(sent)).toEqual({ number: 1 });
    expect(await stored()).toEqual(["Hej!"]);
    await until(() => heard().length > 0);
    expect(heard()).toEqual([idOf(sent)]);
  });

  test("8. what was stored while its answer was lost is answered when it is sent again", async () => {
    const { sender, message, stored, heard, workspace, here } = await scene();
    const sent = message();
    const [lost] = await whileHalted(
      world,
      workspace.shared,
      () => sender.send(sent),
      async () => sender.hangUp(),
    );
    expect(lost).toMatchObject({ value: { unknown: true } });
    await until(() => heard().length > 0);
    expect(await stored()).toEqual(["Hej!"]);
    const again = await door(server, here);
    expect(await again.send(sent)).toEqual({ number: 1 });
    expect(await stored()).toEqual(["Hej!"]);
    expect(heard()).toEqual([idOf(sent)]);
  });

  test("9. what two tabs send at the same moment is one message, and both are answered with it", async () => {
    const { sender, message, stored, heard, workspace, here } = await scene();
    const second = await door(server, here);
    const sent = message();
    let other: Promise<Said> | undefined;
    const [first] = await whileHalted(
      world,
      workspace.shared,
      () => sender.send(sent),
      async () => {
        other = second.send(sent);
        await pause(50); // it has come, and waits for the transaction after the one that is halted
      },
    );
    expect(first).toMatchObject({ value: { number: 1 } });
    expect(await other).toEqual({ number: 1 });
    expect(await stored()).toEqual(["Hej!"]);
    await until(() => heard().length > 0);
    expect(heard()).toEqual([idOf(sent)]);
  });

  test("9b. so is what comes to two servers of one house at the same moment", async () => {
    const { sender, message, stored, workspace, here } = await scene();
    const second = await door(besides, here);
    const sent = message();
    const both = await whileHalted(
      world,
      workspace.shared,
      () => sender.send(sent),
      () => second.send(sent),
    );
    expect(both).toMatchObject([{ value: { number: 1 } }, { value: { number: 1 } }]);
    expect(await stored()).toEqual(["Hej!"]);
  });
});

/** From now on every deed fails at the server once it is committed and told, until what this gives is called. */
function failAfterCommit(): () => void {
  const { publisher, connections } = server.world.contextFor({ caller: null, address: "" });
  const mend = () => server.world.listen({ publisher, connections });
  onTestFinished(mend);
  const hold: typeof publisher.hold = (audienceId, first) => {
    const place = publisher.hold(audienceId, first);
    const release: typeof place.release = (events) => {
      place.release(events);
      throw new Error("something fails after the commit");
    };
    return { ...place, release };
  };
  server.world.listen({ publisher: { ...publisher, hold }, connections });
  return mend;
}

/** Does it, and cuts its connection to the database just before it would commit. */
async function whileCut<Output>(audienceId: string, deed: () => Promise<Output>): Promise<Output> {
  const client = new pg.Client({ connectionString: world.url });
  const watch = new pg.Client({ connectionString: world.url });
  await Promise.all([client.connect(), watch.connect()]);
  try {
    await client.query("begin");
    await client.query(`select 1 from "Audience" where id = $1 for no key update`, [audienceId]);
    const done = deed();
    await waiting(watch, 1);
    await watch.query(
      "select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'",
    );
    const output = await done;
    await client.query("rollback");
    return output;
  } finally {
    await Promise.all([client.end(), watch.end()]);
  }
}
