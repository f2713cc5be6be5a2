// Fetches everything that a page opened now would show of a workspace.
import type { Mark } from "~/app/features/conversations/marks";
import type { ConversationView, MentionView, MessageView } from "~/server/domain/conversations/views";
import type { DocumentView } from "~/server/domain/documents/views";
import type { PollView } from "~/server/domain/polls/views";
import { Page } from "./page";

export type Ask = <Output>(name: string, input: unknown) => Promise<Output>;

/** As many messages as one answer has. */
const most = 300;

export async function fetchPage(ask: Ask, personId: string, workspaceId: string): Promise<Page> {
  const page = new Page(personId);
  const { conversations, mentions } = await ask<{ conversations: Listed[]; mentions: MentionView[] }>(
    "conversation.all",
    { workspaceId },
  );
  for (const mention of mentions) page.mentions.set(mention.id, mention);
  const rooms = conversations.filter(({ kind }) => kind === "room");
  const discussions = await allOf<"discussions", Listed>(ask, "discussion.all", "discussions", {
    workspaceId,
  });
  const documents = await allOf<"documents", DocumentView>(ask, "document.all", "documents", { workspaceId });
  for (const document of documents) page.documents.set(document.id, document);
  const comments = documents.map(({ conversationId }) => ({ id: conversationId, kind: "comments" }));
  for (const { id, kind } of [...rooms, ...discussions, ...comments])
    await fetchConversation(ask, page, id, kind);
  return page;
}

interface Listed {
  id: string;
  kind: string;
}

type Opened = { conversation: ConversationView; read: number; turn: number; turnedAt: number };

async function fetchConversation(ask: Ask, page: Page, conversationId: string, kind: string): Promise<void> {
  const [opened, messages] = await Promise.all([
    ask<Opened>("conversation.one", { conversationId }),
    fetchMessages(ask, conversationId),
  ]);
  const { conversation, read: number, turn, turnedAt } = opened;
  page.put(conversationId, messages, { number, turn, turnedAt } satisfies Mark);
  if (kind !== "comments") page.conversations.set(conversationId, conversation);
  if (kind !== "discussion") return;
  const { polls } = await ask<{ polls: PollView[] }>("poll.all", { conversationId });
  for (const poll of polls) page.polls.set(poll.id, poll);
}

async function fetchMessages(ask: Ask, conversationId: string): Promise<MessageView[]> {
  const found: MessageView[] = [];
  for (let after = 0; ; ) {
    const input = { conversationId, after, limit: most };
    const { messages } = await ask<{ messages: MessageView[] }>("conversation.messages", input);
    found.push(...messages);
    if (messages.length < most) return found;
    after = messages.at(-1)?.number ?? after;
  }
}

/**
 * Every page of a list. What is written meanwhile moves things up, past the page that is looked at: a list is gone through
 * again until nothing in it is new.
 */
export async function allOf<Key extends string, One extends { id: string }>(
  ask: Ask,
  name: string,
  key: Key,
  input: object,
): Promise<One[]> {
  const found = new Map<string, One>();
  let known: number;
  do {
    known = found.size;
    for (let page = 1, pages = 1; page <= pages; page++) {
      const answer = await ask<Record<Key, One[]> & { pages: number }>(name, { ...input, page });
      for (const one of answer[key]) found.set(one.id, one);
      pages = answer.pages;
    }
  } while (found.size > known);
  return [...found.values()];
}
