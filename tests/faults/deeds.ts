// What people do by forms and buttons to conversations: open, split, move, merge, settle, vote, hide, and mark as unread.
import type { ConversationView, MessageView } from "~/server/domain/conversations/views";
import type { PollView } from "~/server/domain/polls/views";
import type { Chance } from "./random";
import { newClientId, type Walker } from "./walker";
import { textWith, yes } from "./words";

type Act = (walker: Walker, chance: Chance) => Promise<unknown> | undefined;

/** More discussions than this are not open at a time in front of somebody. */
const enough = 9;
const far = "2099-12-31";

export const openDiscussion: Act = (walker, chance) => {
  if (openOf(walker).length >= enough) return;
  const internalTo = yes(chance, 0.4) ? walker.person.city : null;
  const clientId = newClientId();
  const body = textWith("en fråga", internalTo);
  const { ledger, workspaceId } = walker.means;
  const audience = internalTo ? "internal" : "shared";
  const input = { workspaceId, title: textWith("diskussion", internalTo), body, clientId, audience };
  const step = ledger.deed("discussion.open", input, walker.person.id);
  ledger.posts.push({ clientId, conversationId: undefined, authorId: walker.person.id, body, step });
  return walker.insist("discussion.open", input);
};

export const split: Act = (walker, chance) => {
  const post = movable(walker, chance);
  if (!post || openOf(walker).length >= enough + 3) return;
  const title = textWith("delad", internalToOf(walker, post));
  return once(walker, "discussion.split", { messageId: post.id, title });
};

export const move: Act = (walker, chance) => {
  const post = movable(walker, chance);
  const to = chance.pick(others(walker, post?.conversationId));
  if (post && to) return once(walker, "message.move", { messageId: post.id, conversationId: to.id });
};

/** Some are left: with all in one there is nothing more to merge. */
export const merge: Act = (walker, chance) => {
  const from = chance.pick(openOf(walker));
  const to = chance.pick(others(walker, from?.id));
  if (!from || !to || openOf(walker).length < 5) return;
  return once(walker, "discussion.merge", { conversationId: from.id, intoId: to.id });
};

export const settle: Act = (walker, chance) => {
  const discussion = chance.pick(openOf(walker));
  if (!discussion || openOf(walker).length < 5) return;
  const { id: conversationId, internalTo } = discussion;
  const text = textWith("så blir det", internalTo);
  return once(walker, "discussion.settle", { conversationId, state: "decided", text });
};

export const openPoll: Act = (walker, chance) => {
  const discussion = chance.pick(openOf(walker));
  if (!discussion) return;
  const { id: conversationId, internalTo } = discussion;
  const options = ["ja", "nej", "vet inte"].map((option) => textWith(option, internalTo));
  const question = textWith("vad säger ni?", internalTo);
  return once(walker, "poll.open", { conversationId, question, options, closesOn: far });
};

export const vote: Act = (walker, chance) => {
  const poll: PollView | undefined = chance.pick(
    [...walker.page.polls.values()].filter(({ closedAt }) => !closedAt),
  );
  if (!poll) return;
  const option = chance.pick(poll.options).id;
  const input = { pollId: poll.id, optionIds: [option] };
  const { ledger } = walker.means;
  ledger.mean(ledger.votes, `${poll.id} ${walker.person.id}`, option, input);
  return walker.insist("poll.vote", input);
};

/** By a lead, of one's own city's messages, so that it is known who did so last; what is written in browsers is known by its text. */
export const hide: Act = (walker, chance) => {
  if (!walker.leads) return;
  const { city } = walker.person;
  const near = walker.messages().filter(({ author, deletedAt, moved }) => {
    const isOurs = author.municipalityCode === city && author.id !== walker.means.atBrowser;
    return isOurs && !deletedAt && !moved;
  });
  const hidden = near.filter((message) => message.hidden);
  const message = chance.pick(yes(chance, 0.4) && hidden.length > 0 ? hidden : near);
  if (!message) return;
  const reason = textWith("hör inte hit", internalToOf(walker, message));
  const input = { messageId: message.id, on: !message.hidden, reason };
  const { ledger } = walker.means;
  ledger.mean(ledger.hidings, message.id, input.on, input);
  return walker.insist("message.hide", input);
};

/** Reads to somewhere, or takes the mark back. */
export const read: Act = (walker, chance) => {
  const conversationId = chance.pick([...walker.page.messages.keys()]);
  const count = conversationId ? (walker.page.messages.get(conversationId)?.size ?? 0) : 0;
  if (!conversationId || count === 0) return;
  const number = 1 + chance.below(count);
  if (yes(chance, 0.3)) return once(walker, "conversation.unread", { conversationId, number });
  const { turn } = walker.page.marks.get(conversationId) ?? { turn: 0 };
  return once(walker, "conversation.read", { conversationId, number, turn });
};

/** Each as often as it stands here. */
export const acts: Act[] = [
  ...[openDiscussion, openDiscussion, split, move, move, merge, settle],
  ...[openPoll, vote, vote, vote, hide, hide, hide, hide, read, read],
];

function once(walker: Walker, name: string, input: Record<string, unknown>): Promise<unknown> {
  walker.means.ledger.deed(name, input, walker.person.id);
  return walker.insist(name, input);
}

function openOf({ page }: Walker): ConversationView[] {
  return [...page.conversations.values()].filter(
    ({ kind, state }) => kind === "discussion" && state === "open",
  );
}

/** Those with the same readers. */
function others(walker: Walker, id: string | undefined): ConversationView[] {
  const one = id ? walker.page.conversations.get(id) : undefined;
  return openOf(walker).filter((other) => one && other.id !== id && other.internalTo === one.internalTo);
}

function movable(walker: Walker, chance: Chance): MessageView | undefined {
  const discussion = chance.pick(openOf(walker));
  const posts = discussion ? [...(walker.page.messages.get(discussion.id)?.values() ?? [])] : [];
  return chance.pick(
    posts.filter(({ number, moved, deletedAt, hidden }) => number > 1 && !moved && !deletedAt && !hidden),
  );
}

function internalToOf({ page }: Walker, { conversationId }: MessageView): string | null {
  const document = [...page.documents.values()].find((one) => one.conversationId === conversationId);
  return (page.conversations.get(conversationId) ?? document)?.internalTo ?? null;
}
