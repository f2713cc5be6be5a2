// Copies one message across the line between what is shared and what is one city's own: the text that was shown, to those who were named.
import type * as z from "zod";
import { partnersReading, readersOf } from "../core/audience";
import type { Deed } from "../core/command";
import type { Tx } from "../core/context";
import { newId } from "../core/id";
import { refuse } from "../core/refusal";
import { markOfReaders, mustBeThoseShown } from "../core/shownReaders";
import { messagePosted, messageShared } from "./events";
import { type FoundConversation, type FoundMessage, messageById, mustBeInSight } from "./find";
import { heldConversations, heldMessage } from "./hold";
import { withoutMentions } from "./mentions/token";
import { askAboutPersonnummer } from "./personnummer";
import type { shareMessageInput } from "./schema";
import { writeMessages } from "./write";

type Input = z.infer<typeof shareMessageInput>;

/**
 * A message and where it would go: it belongs to the city whose internal side it is on, and to its author. Refuses
 * `conflict` (`message-moved`) when it was moved while this waited.
 */
export async function heldCopying(deed: Deed, { messageId, conversationId }: Input) {
  const { conversationId: fromId } = await messageById(deed, messageId);
  const [, target] = await heldConversations(deed, [fromId, conversationId]);
  const message = await heldMessage(deed, messageId);
  if (message.conversationId !== fromId) refuse("conflict", "message-moved");
  return { ...(await ownedByItsCity(deed.tx, message)), message, target: target as FoundConversation };
}

/** The message as the subject of a deed; one that is shared belongs to no city. */
export async function ownedByItsCity(tx: Tx, message: FoundMessage) {
  const audience = await tx.audience.findUniqueOrThrow({ where: { id: message.conversation.audienceId } });
  const { id, ownerId, workspaceId } = message;
  return { id, ownerId, workspaceId, municipalityCode: audience.municipalityCode ?? undefined };
}

interface Copying {
  message: FoundMessage;
  target: FoundConversation;
}

/**
 * @param outward from a city's internal side to what all read; otherwise the other way
 * Refuses `conflict`: `message-deleted`, `message-hidden`, `not-across` when it is no such step, `text-changed` and `readers-changed` when
 * it is not what was shown any more, `discussion-merged`; and `invalid` for a personnummer that was not meant.
 */
export async function copyMessage(deed: Deed, input: Input, { message, target }: Copying, outward: boolean) {
  const { tx, now, actor, context } = deed;
  const known = await copiedBefore(deed, input);
  if (known) return { ...placeOf(target), messageId: known };
  mustBeInSight(message);
  const inner = await mustBeAcross(deed, message, target, outward);
  if (target.state === "merged") refuse("conflict", "discussion-merged");
  if (input.body !== message.body) refuse("conflict", "text-changed");
  mustBeThoseShown(input, await readersIn(deed, target));
  askAboutPersonnummer(input, "body");
  const id = newId();
  const { language } = message;
  // A name stays a name, and mentions nobody: it was meant for those who read it where it was said.
  const body = withoutMentions(message.body);
  await writeMessages(tx, now, [
    {
      ...{ id, conversationId: target.id, number: target.messageCount + 1, authorId: actor.id },
      ...{ clientId: input.clientId, parentId: null, body, language },
      ...{ html: context.markdown.render(body), markdown: context.markdown.version },
    },
  ]);
  await tx.copy.create({
    data: {
      ...{ copyId: id, originalId: message.id, outward, municipalityCode: inner },
      ...{ personId: actor.id, at: now },
    },
  });
  deed.tell(messagePosted, { audienceId: target.audienceId, id, conversationId: target.id });
  // Where it was internal, it says from now on that it was shared. Where it was shared, nobody is told of what is internal.
  const { audienceId } = message.conversation;
  if (outward)
    deed.tell(messageShared, { audienceId, id: message.id, conversationId: message.conversationId });
  return { ...placeOf(target), messageId: id };
}

type Read = Pick<FoundConversation, "id" | "audienceId">;

/** Who reads a conversation: how many in each city, partners who are named for it, all together, and the mark of exactly these. */
export async function readersIn({ tx, now }: Pick<Deed, "tx" | "now">, { id, audienceId }: Read) {
  const audience = await tx.audience.findUniqueOrThrow({ where: { id: audienceId } });
  const partners = await partnersReading(tx, id, now);
  const cities = await readersOf(tx, audience);
  const people = cities.reduce((sum, city) => sum + city.people, partners);
  return { cities, partners, people, who: await markOfReaders(tx, audience, id, now) };
}

async function copiedBefore({ tx, actor }: Deed, { conversationId, clientId }: Input) {
  const before = await tx.message.findUnique({
    where: { conversationId_clientId: { conversationId, clientId } },
  });
  if (before && before.authorId !== actor.id) refuse("conflict", "client-id-taken");
  return before?.id;
}

/** Gives the city whose internal side it leaves, or comes to. */
async function mustBeAcross(
  { tx }: Deed,
  { conversation }: FoundMessage,
  target: FoundConversation,
  outward: boolean,
): Promise<string> {
  const [from, to] = [
    await tx.audience.findUniqueOrThrow({ where: { id: conversation.audienceId } }),
    await tx.audience.findUniqueOrThrow({ where: { id: target.audienceId } }),
  ];
  const [inner, outer] = outward ? [from, to] : [to, from];
  const across = inner.municipalityCode !== null && outer.municipalityCode === null;
  if (!across || inner.workspaceId !== outer.workspaceId) return refuse("conflict", "not-across");
  return inner.municipalityCode ?? "";
}

function placeOf({ id, workspaceId }: FoundConversation) {
  return { workspaceId, conversationId: id };
}
