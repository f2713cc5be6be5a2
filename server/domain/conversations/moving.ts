// Moves posts to another conversation. Each keeps its row, and with it its author, time, history and all that points at
// it; at its old place a row of its own stands in for it, so that no number changes or vanishes.
import type { Arrival, Conversation, Message } from "~/prisma/generated/client";
import type { Deed } from "../core/command";
import { newId } from "../core/id";
import { refuse } from "../core/refusal";
import { arrivalMoment, beforeSharing } from "./beforeSharing";
import { conversationEdited, messageArrived, messageMoved, messageRequoted } from "./events";
import { dropMentionsOutside } from "./mentions/keep";
import { moveMarks } from "./movedMarks";
import { tellCopied } from "./moveLinks";

/** More than these at once would hold both conversations for too long. */
const most = 200;

type Post = Pick<Message, "id" | "number" | "clientId" | "parentId">;

/** A post on its way. */
interface Move extends Post {
  standInId: string;
  newNumber: number;
}

type Place = Pick<Conversation, "id" | "audienceId" | "workspaceId" | "messageCount"> &
  Parameters<typeof beforeSharing>[0];

/** A post and all that answers it, by number. What only stands in for a moved one stays. */
export async function withAnswers(
  { tx }: Pick<Deed, "tx">,
  { id, conversationId }: Pick<Message, "id" | "conversationId">,
): Promise<Post[]> {
  return tx.$queryRaw<Post[]>`
    with recursive under as (
      select id from "Message" where id = ${id}::uuid
      union
      select m.id from "Message" m join under on m."parentId" = under.id where m."conversationId" = ${conversationId}::uuid
    )
    select m.id, m.number, m."clientId", m."parentId" from "Message" m join under on under.id = m.id
    where not exists (select 1 from "Moved" s where s."standInId" = m.id) order by m.number`;
}

/**
 * Moves posts, which are in the order of their numbers, to the end of another conversation. Both are held. Tells of
 * what stands in for them, of them, and of what else shows them. Refuses `conflict` (`too-much-to-move`).
 */
export async function movePosts(deed: Deed, posts: Post[], from: Place, to: Place): Promise<void> {
  if (posts.length > most) refuse("conflict", "too-much-to-move", { about: { most } });
  const moves = posts.map((post, i) => ({
    ...post,
    standInId: newId(),
    newNumber: to.messageCount + 1 + i,
  }));
  const earlier = await arrivalsOf(deed, moves);
  await arrive(deed, moves, { from, to, earlier });
  await carry(deed, moves, to);
  await standIn(deed, moves, from, earlier);
  const requoted = await answerStandIns(deed, moves, from);
  await deed.tx.conversation.update({
    where: { id: to.id },
    data: { messageCount: to.messageCount + moves.length, lastMessageAt: deed.now },
  });
  await tellOf(deed, moves, from, to);
  for (const id of requoted)
    deed.tell(messageRequoted, { audienceId: from.audienceId, conversationId: from.id, id });
  await moveMarks(deed, moves, from, to);
  await dropMentionsOutside(
    deed,
    moves.map(({ id }) => id),
    to.id,
  );
}

/** They take the next numbers. A new client id: the old one stays behind, for those whose acknowledgement was lost. */
async function carry({ tx }: Deed, moves: Move[], to: Place): Promise<void> {
  const ids = new Set(moves.map(({ id }) => id));
  const parents = moves.map(({ parentId }) => (parentId && ids.has(parentId) ? parentId : null));
  await tx.$executeRaw`
    update "Message" m set "conversationId" = ${to.id}::uuid, number = moved.number, "clientId" = moved.client, "parentId" = moved.parent
    from unnest(
      ${moves.map(({ id }) => id)}::uuid[], ${moves.map(({ newNumber }) => newNumber)}::int[],
      ${moves.map(() => newId())}::uuid[], ${parents}::uuid[]
    ) as moved (id, number, client, parent)
    where m.id = moved.id`;
}

async function standIn(
  { tx, now, actor }: Deed,
  moves: Move[],
  from: Place,
  earlier: Map<string, Arrival>,
): Promise<void> {
  const standInOf = new Map(moves.map(({ id, standInId }) => [id, standInId]));
  const parents = moves.map(({ parentId }) => (parentId && standInOf.get(parentId)) ?? parentId);
  await tx.$executeRaw`
    insert into "Message" (id, "conversationId", number, "authorId", "clientId", "parentId", body, html, markdown, language, "createdAt")
    select old.id, ${from.id}::uuid, old.number, m."authorId", old.client, old.parent, '', '', m.markdown, m.language, m."createdAt"
    from unnest(
      ${moves.map(({ standInId }) => standInId)}::uuid[], ${moves.map(({ id }) => id)}::uuid[],
      ${moves.map(({ number }) => number)}::int[], ${moves.map(({ clientId }) => clientId)}::uuid[], ${parents}::uuid[]
    ) as old (id, message, number, client, parent)
    join "Message" m on m.id = old.message
    order by old.number`;
  const trace = { personId: actor.id, at: now };
  await tx.moved.createMany({
    data: moves.map(({ id, standInId }) => ({ standInId, messageId: id, ...trace })),
  });
  // What had been moved here was not written here, and what stands in for it says so too.
  const arrivals = moves.flatMap(({ id, standInId }) => {
    const arrival = earlier.get(id);
    return arrival ? [{ ...arrival, messageId: standInId }] : [];
  });
  await tx.arrival.createMany({ data: arrivals });
  for (const { id, standInId } of moves)
    await tx.arrival.update({ where: { messageId: id }, data: { fromId: standInId } });
}

/** What stood in for answers that had been moved before answers what now stands in for their post. */
async function answerStandIns({ tx }: Deed, moves: Move[], from: Place): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    update "Message" m set "parentId" = moved.stand_in
    from unnest(${moves.map(({ id }) => id)}::uuid[], ${moves.map(({ standInId }) => standInId)}::uuid[]) as moved (id, stand_in)
    where m."parentId" = moved.id and m."conversationId" = ${from.id}::uuid
    returning m.id`;
  return rows.map(({ id }) => id);
}

async function arrivalsOf({ tx }: Deed, moves: Move[]): Promise<Map<string, Arrival>> {
  const rows = await tx.arrival.findMany({ where: { messageId: { in: moves.map(({ id }) => id) } } });
  return new Map(rows.map((arrival) => [arrival.messageId, arrival]));
}

/** What a message said while it was internal stays with its city, wherever it is moved. */
async function arrive(
  deed: Deed,
  moves: Move[],
  { from, to, earlier }: { from: Place; to: Place; earlier: Map<string, Arrival> },
): Promise<void> {
  const { tx, actor } = deed;
  const at = arrivalMoment(deed, to);
  await tx.arrival.deleteMany({ where: { messageId: { in: [...earlier.keys()] } } });
  await tx.arrival.createMany({
    data: moves.map(({ id: messageId }) => ({
      ...{ messageId, personId: actor.id, at },
      ...beforeSharing(from, earlier.get(messageId) ?? null),
    })),
  });
}

async function tellOf(deed: Deed, moves: Move[], from: Place, to: Place): Promise<void> {
  for (const { id, standInId } of moves) {
    deed.tell(messageMoved, { audienceId: from.audienceId, conversationId: from.id, id: standInId });
    deed.tell(messageArrived, { audienceId: to.audienceId, conversationId: to.id, id });
  }
  const messageId = { in: moves.map(({ id }) => id) };
  const olderPlaces = await deed.tx.moved.findMany({
    where: { messageId, standInId: { notIn: moves.map(({ standInId }) => standInId) } },
    select: { standIn: { select: { id: true, conversationId: true } } },
  });
  const made = await deed.tx.conversation.findMany({
    where: { originMessageId: messageId },
    select: { id: true },
  });
  const { audienceId } = to;
  for (const { standIn } of olderPlaces) deed.tell(messageMoved, { audienceId, ...standIn });
  for (const { id } of made) deed.tell(conversationEdited, { audienceId, id, conversationId: id });
  await tellCopied(deed, { id: messageId });
}
