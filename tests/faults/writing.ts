// What people leave to the outbox: messages, edits, deletions, signs and pins.
import type { MessageView } from "~/server/domain/conversations/views";
import type { Chance } from "./random";
import { newClientId, type Walker } from "./walker";
import { textWith, yes } from "./words";

export async function post(walker: Walker, chance: Chance): Promise<void> {
  const place = chance.pick(placesOf(walker));
  if (!place) return;
  const clientId = newClientId();
  const known = [...(walker.page.messages.get(place.id)?.values() ?? [])];
  const body = `${textWith("ett inlägg", place.internalTo)}${mention(walker, known, chance)}`;
  const parent = place.kind === "room" || yes(chance, 0.6) ? undefined : chance.pick(known);
  const input = { conversationId: place.id, clientId, body, ...(parent && { parentId: parent.id }) };
  walker.means.ledger.post({ clientId, conversationId: place.id, authorId: walker.person.id, body }, input);
  await walker.leave({ id: clientId, deed: "message.post", conversationId: place.id, input });
}

export async function edit(walker: Walker, chance: Chance): Promise<void> {
  const message = ownOf(walker, chance);
  if (!message?.body) return;
  const { id: messageId, conversationId } = message;
  const city = message.body.match(/INTERNT-(\d{4})/)?.[1] ?? null;
  const body = `${message.body.split(", ändrat")[0]}, ändrat: ${textWith("nu", city)}`;
  const input = { messageId, body };
  walker.means.ledger.mean(walker.means.ledger.texts, messageId, body, input);
  await walker.leave({ id: `message:${messageId}`, deed: "message.edit", conversationId, input });
}

export async function remove(walker: Walker, chance: Chance): Promise<void> {
  const message = ownOf(walker, chance);
  if (!message) return;
  const { id: messageId, conversationId } = message;
  const input = { messageId };
  walker.means.ledger.mean(walker.means.ledger.texts, messageId, null, input);
  await walker.leave({ id: `message:${messageId}`, deed: "message.delete", conversationId, input });
}

const signs = ["agree", "thanks", "done"] as const;

/** Among the latest, where signs come quickly one after the other. */
export async function react(walker: Walker, chance: Chance): Promise<void> {
  const message = chance.pick(latest(walker));
  if (!message) return;
  const { id: messageId, conversationId } = message;
  const sign = chance.pick(signs);
  const input = { messageId, sign, on: yes(chance, 0.7) };
  const { ledger } = walker.means;
  ledger.mean(ledger.signs, `${messageId} ${sign} ${walker.person.id}`, input.on, input);
  const id = `message.react:${messageId}:${sign}`;
  await walker.leave({ id, deed: "message.react", conversationId, input });
}

/** One's own, so that it is known who pinned last. */
export async function pin(walker: Walker, chance: Chance): Promise<void> {
  const message = ownOf(walker, chance);
  if (!message) return;
  const { id: messageId, conversationId } = message;
  const input = { messageId, on: yes(chance, 0.7) };
  walker.means.ledger.mean(walker.means.ledger.pins, messageId, input.on, input);
  await walker.leave({ id: `message.pin:${messageId}`, deed: "message.pin", conversationId, input });
}

/** Where this person can write: rooms and discussions, and what has comments. */
function placesOf({ page }: Walker) {
  const conversations = [...page.conversations.values()].filter(({ state }) => state !== "merged");
  const comments = [...page.documents.values()].map(({ conversationId, internalTo }) => ({
    ...{ id: conversationId, kind: "comments", internalTo },
  }));
  return [...conversations, ...comments.slice(-3)];
}

function ownOf(walker: Walker, chance: Chance): MessageView | undefined {
  return chance.pick(walker.mine().filter((message) => walker.means.ledger.mayChange(message)));
}

function latest(walker: Walker): MessageView[] {
  const all = [...walker.page.messages.values()].flatMap((messages) => [...messages.values()].slice(-8));
  return all.filter(({ deletedAt, hidden, moved }) => !deletedAt && !hidden && !moved);
}

/** Somebody who has written there, and so can read it. */
function mention({ person }: Walker, known: MessageView[], chance: Chance): string {
  const others = known.slice(-20).filter(({ author }) => author.id !== person.id);
  if (others.length === 0 || yes(chance, 0.8)) return "";
  const { id, name } = chance.pick(others).author;
  return ` [@${name}](mention:person/${id})`;
}
