// Stores whom messages mention, and tells each of them in their own stream.
import type { MentionedAs, Prisma } from "~/prisma/generated/client";
import type { Deed } from "../../core/command";
import type { Sql, Tx } from "../../core/context";
import type { EventType } from "../../core/event";
import { newId } from "../../core/id";
import { mentionMade, mentionTaken } from "../events";
import type { FoundMessage } from "../find";
import type { MentionView } from "../views";
import { type PoolPerson, poolOf } from "./pool";
import { type Reached, type ReachedBefore, reachedAfter, reachedBy } from "./reached";
import type { Resolved } from "./resolve";
import { targetsIn } from "./token";

export interface NewMention {
  id: string;
  messageId: string;
  personId: string;
  mentionedAs: MentionedAs;
}

/** After the messages themselves, in the same transaction; for no mentions it asks nothing. */
export async function writeMentions(tx: Sql, mentions: NewMention[]): Promise<void> {
  if (mentions.length === 0) return;
  const column = <Name extends keyof NewMention>(name: Name) => mentions.map((mention) => mention[name]);
  await tx.$executeRaw`
    insert into "Mention" (id, "messageId", "personId", "mentionedAs")
    select id, message, person, mentioned::"MentionedAs" from unnest(
      ${column("id")}::uuid[], ${column("messageId")}::uuid[], ${column("personId")}::uuid[],
      ${column("mentionedAs")}::text[]) as m (id, message, person, mentioned)`;
}

type Where = Omit<MentionView, "id">;
type Tell = (event: EventType<string, MentionView>, about: Telling) => void;
type Telling = { audienceId: string; id: string; view: MentionView };

/** The rows of those whom a new message reaches, each of whom is told. */
export function newMentions(reached: Reached, pool: PoolPerson[], where: Where, tell: Tell): NewMention[] {
  const streams = new Map(pool.map(({ id, audienceId }) => [id, audienceId]));
  return [...reached].map(([personId, mentionedAs]) => {
    const id = newId();
    tell(mentionMade, { audienceId: streams.get(personId) ?? "", id, view: { id, ...where } });
    return { id, messageId: where.messageId, personId, mentionedAs };
  });
}

/** Stores and tells whom the first message of a conversation mentions, outside the hot path. */
export async function keepMentions(
  deed: Deed,
  { targets }: Resolved,
  pool: PoolPerson[],
  where: Where,
): Promise<void> {
  const reached = reachedBy(targets, pool, deed.actor.id);
  await writeMentions(deed.tx, newMentions(reached, pool, where, deed.tell));
}

/** An edited message mentions those whom it says now: new ones are told, and so are those who are named no more. */
export async function changeMentions(
  deed: Deed,
  message: FoundMessage,
  { targets }: Resolved,
  pool: PoolPerson[],
): Promise<void> {
  const { tx, tell, actor } = deed;
  const before = await mentionsOf(deed, message.id);
  const targetsBefore = new Set(targetsIn(message.body).keys());
  const after = reachedAfter({ targets, targetsBefore }, before, pool, actor.id);
  const gone = before.filter(({ personId }) => !after.has(personId));
  await tx.mention.deleteMany({ where: { id: { in: gone.map(({ id }) => id) } } });
  for (const { id, audienceId } of gone) tell(mentionTaken, { audienceId, id });
  for (const { id, personId, mentionedAs } of before) {
    const now = after.get(personId);
    if (now && now !== mentionedAs) await tx.mention.update({ where: { id }, data: { mentionedAs: now } });
    after.delete(personId);
  }
  const where = { ...placeOf(message), messageId: message.id, number: message.number };
  await writeMentions(tx, newMentions(after, pool, where, tell));
}

/** A deleted message mentions nobody. */
export async function dropMentions(deed: Deed, messageId: string): Promise<void> {
  const gone = await mentionsOf(deed, messageId);
  if (gone.length === 0) return;
  await deed.tx.mention.deleteMany({ where: { messageId } });
  for (const { id, audienceId } of gone) deed.tell(mentionTaken, { audienceId, id });
}

/** Whoever can't read a message where it was moved to is mentioned by it no more: partners who are named for its old place only. */
export async function dropMentionsOutside(
  { tx, tell }: Deed,
  messageIds: string[],
  placeId: string,
): Promise<void> {
  const named = { named: { some: { conversationId: placeId } } };
  const person = { role: "partner", memberships: { none: named } } as const;
  const gone = await mentionsWhere(tx, { messageId: { in: messageIds }, person });
  if (gone.length === 0) return;
  await tx.mention.deleteMany({ where: { id: { in: gone.map(({ id }) => id) } } });
  for (const { id, audienceId } of gone) tell(mentionTaken, { audienceId, id });
}

/** A hidden message mentions nobody while it is hidden: its mentions are kept. */
export async function withholdMentions(deed: Deed, messageId: string): Promise<void> {
  for (const { id, audienceId } of await mentionsOf(deed, messageId))
    deed.tell(mentionTaken, { audienceId, id });
}

/** Once put back it mentions them again, as far as they can still read it. */
export async function giveMentionsBack(deed: Deed, message: FoundMessage): Promise<void> {
  const kept = await mentionsOf(deed, message.id);
  if (kept.length === 0) return;
  const pool = await poolOf(deed.tx, message.conversationId, deed.now);
  const readers = new Set(pool.filter(({ reads }) => reads).map(({ id }) => id));
  for (const { id, personId, audienceId } of kept)
    if (readers.has(personId)) deed.tell(mentionMade, { audienceId, id });
}

interface Kept extends ReachedBefore {
  id: string;
  mentionedAs: MentionedAs;
  audienceId: string;
}

function mentionsOf({ tx }: Deed, messageId: string): Promise<Kept[]> {
  return mentionsWhere(tx, { messageId });
}

async function mentionsWhere(tx: Tx, where: Prisma.MentionWhereInput): Promise<Kept[]> {
  const rows = await tx.mention.findMany({
    where,
    include: {
      person: { select: { role: true, municipalityCode: true, audience: { select: { id: true } } } },
    },
  });
  return rows.map(({ id, personId, mentionedAs, person: { role, municipalityCode, audience } }) => ({
    ...{ id, personId, mentionedAs, municipalityCode, partner: role === "partner" },
    audienceId: audience?.id ?? "",
  }));
}

function placeOf({ conversation }: FoundMessage) {
  return { workspaceId: conversation.workspaceId, conversationId: conversation.id };
}
