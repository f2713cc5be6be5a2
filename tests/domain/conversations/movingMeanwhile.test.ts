// Moving, merging and copying while something else is under way: nothing is lost or said twice, and nobody waits crosswise.
import { randomUUID } from "node:crypto";
import pg from "pg";
import { expect, test } from "vitest";
import { markUnread } from "~/server/domain/conversations/commands/markUnread";
import { mergeDiscussion } from "~/server/domain/conversations/commands/mergeDiscussion";
import { moveMessage } from "~/server/domain/conversations/commands/moveMessage";
import { postMessage } from "~/server/domain/conversations/commands/postMessage";
import { shareMessage } from "~/server/domain/conversations/commands/shareMessage";
import { perform } from "~/server/domain/core/perform";
import { waiting, whileHalted } from "../../support/held";
import { openARoom, say } from "../../support/twinnings";
import { twoTowns } from "../../support/twoTowns";
import { testWorld } from "../../support/world";
import { discussed, messagesIn, readAll, unreadIn } from "./movingScene";

const world = await testWorld();

test("what is sent once more while its discussion is merged was said, and isn't refused", async () => {
  const { here, open, conversationId, workspace } = await discussed(world);
  const intoId = await open("Hit");
  const post = { conversationId, clientId: randomUUID(), body: "Sagt en gång" };
  const said = await perform(postMessage, world.as(here), post);
  const [merging, again] = await whileHalted(
    world,
    workspace.shared,
    () => perform(mergeDiscussion, world.as(here), { conversationId, intoId }),
    () => perform(postMessage, world.as(here), post),
  );
  expect(merging.status).toBe("fulfilled");
  expect(again).toMatchObject({ status: "fulfilled", value: { number: said.number } });
  const bodies = (await messagesIn(world, here, intoId)).map(({ body }) => body);
  expect(bodies.filter((body) => body === post.body)).toHaveLength(1);
});

test("what was marked as unread by hand while posts are moved there stays unread", async () => {
  const { here, there, open, conversationId, answer } = await discussed(world);
  const to = await open("Hit");
  await say(world, here, to, "Ännu ett");
  for (const place of [conversationId, to]) await readAll(world, there, place);
  const own = await world.db.audience.findUniqueOrThrow({ where: { personId: there.id } });
  const outcomes = await whileHalted<unknown, unknown>(
    world,
    own.id,
    () => perform(markUnread, world.as(there), { conversationId: to, number: 2 }),
    () => perform(moveMessage, world.as(here), { messageId: answer.id, conversationId: to }),
  );
  expect(outcomes.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled"]);
  expect(await unreadIn(world, there, to)).toBe(3);
});

test("a message that is shared holds both its places in the order that everybody holds them in", async () => {
  const { here, workspace } = await twoTowns(world);
  const outer = await openARoom(world, here, workspace);
  const inner = await openARoom(world, here, workspace, { audience: "internal" });
  expect(outer < inner, "the place that it goes to comes first").toBe(true);
  const { id: messageId, body } = await say(world, here, inner, "Till alla");
  const [other, watch] = [1, 2].map(() => new pg.Client({ connectionString: world.url }));
  if (!other || !watch) throw new Error("two connections were made");
  await Promise.all([other.connect(), watch.connect()]);
  await other.query("begin");
  await other.query(...heldBy(outer));
  const sharing = perform(shareMessage, world.as(here), {
    ...{ messageId, body, conversationId: outer, clientId: randomUUID(), readers: 4 },
  });
  await waiting(watch, 1);
  await expect(other.query(...heldBy(inner))).resolves.toBeDefined();
  await other.query("commit");
  await sharing;
  await Promise.all([other.end(), watch.end()]);
});

function heldBy(id: string): [string, string[]] {
  return [`select 1 from "Conversation" where id = $1 for no key update nowait`, [id]];
}
