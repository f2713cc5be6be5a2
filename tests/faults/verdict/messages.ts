// Claims about what was said: all of it is there, once, in order, wherever it was moved, as it was meant last.
import type { MessageView } from "~/server/domain/conversations/views";
import type { Ledger, Post } from "../ledger";
import { mayBeDone } from "../meaning";
import type { Claim, Stored } from "./stored";

export function messageClaims(ledger: Ledger, stored: Stored): Claim[] {
  return [
    { what: "everything that was acknowledged is stored, once", against: notOnce(ledger, stored) },
    { what: "what was refused is not stored", against: refusedButThere(ledger, stored) },
    { what: "nothing else is stored", against: unsaid(ledger, stored) },
    { what: "numbers are 1, 2, 3 … without gaps", against: gaps(stored) },
    { what: "each person's messages stand in the order they were said", against: disordered(ledger, stored) },
    { what: "each message is as its author last meant it", against: stale(ledger, stored) },
    { what: "what was moved is in one place, and its old places lead there", against: astray(stored) },
  ];
}

function notOnce({ posts }: Ledger, stored: Stored): string[] {
  return posts
    .filter(({ step }) => step.outcome === "done")
    .filter(({ clientId }) => stored.saidAs(clientId).length !== 1)
    .map(({ clientId, body }) => `${body}: ${stored.saidAs(clientId).length} times`);
}

function refusedButThere({ posts }: Ledger, stored: Stored): string[] {
  return posts
    .filter(({ step, clientId }) => !mayBeDone(step) && stored.saidAs(clientId).length > 0)
    .map(({ body, step }) => `${body}: ${JSON.stringify(step.told)}`);
}

/** What arrived from elsewhere was said there. */
function unsaid({ posts }: Ledger, { messages }: Stored): string[] {
  const said = new Map(posts.map((post) => [post.clientId, post]));
  return messages
    .filter(({ arrived }) => !arrived)
    .filter(({ clientId, conversationId, author }) => {
      const post = said.get(clientId);
      return !post || placeOf(post) !== conversationId || post.authorId !== author.id;
    })
    .map(({ body }) => body);
}

function placeOf({ conversationId, step }: Post): string | undefined {
  return conversationId ?? (step.told as { conversationId?: string } | undefined)?.conversationId;
}

function gaps({ messages }: Stored): string[] {
  return [...byConversation(messages)].flatMap(([id, inIt]) =>
    inIt.flatMap(({ number }, i) => (number === i + 1 ? [] : [`${id}: ${number} at ${i + 1}`])),
  );
}

function disordered({ posts }: Ledger, { messages }: Stored): string[] {
  const place = new Map(posts.map(({ clientId }, i) => [clientId, i]));
  const against: string[] = [];
  for (const inIt of byConversation(messages.filter(({ arrived }) => !arrived)).values()) {
    const last = new Map<string, number>();
    for (const { author, clientId, body } of inIt) {
      const said = place.get(clientId) ?? -1;
      if (said < (last.get(author.id) ?? -1)) against.push(`${body} stands too late`);
      last.set(author.id, said);
    }
  }
  return against;
}

function stale({ posts, texts }: Ledger, stored: Stored): string[] {
  return posts.flatMap(({ clientId, body: first }) => {
    const [said] = stored.saidAs(clientId);
    const message = said && stored.followed(said);
    if (!message || (message.hidden && !message.deletedAt)) return [];
    const now = message.deletedAt ? null : message.body;
    const possible = texts.get(message.id)?.possible(first) ?? [first];
    return possible.includes(now) ? [] : [`${now ?? "deleted"}, and not ${possible.join(" or ")}`];
  });
}

/** Each message that was moved is what some trace leads to, and every trace leads to one. */
function astray(stored: Stored): string[] {
  const standIns = stored.messages.filter(({ moved }) => moved);
  const led = new Set(standIns.map((one) => stored.followed(one)?.id));
  const lost = standIns.filter((one) => !stored.followed(one));
  const stray = [...stored.live.values()].filter(({ id, arrived }) => arrived && !led.has(id));
  const count = stored.messages.length - standIns.length - stored.live.size;
  return [
    ...lost.map(({ clientId }) => `the trace of ${clientId} leads nowhere`),
    ...stray.map(({ body }) => `no trace leads to ${body}`),
    ...(count === 0 ? [] : [`${count} messages are in two places`]),
  ];
}

export function byConversation(messages: MessageView[]): Map<string, MessageView[]> {
  const found = new Map<string, MessageView[]>();
  for (const message of messages.toSorted((a, b) => a.number - b.number)) {
    const inIt = found.get(message.conversationId);
    if (inIt) inIt.push(message);
    else found.set(message.conversationId, [message]);
  }
  return found;
}
