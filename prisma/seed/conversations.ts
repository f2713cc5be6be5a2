// Turns the demo's rooms and discussions into deeds, each at its own time.
import { v4 as uuid } from "uuid";
import { deleteMessage } from "~/server/domain/conversations/commands/deleteMessage";
import { editConversation } from "~/server/domain/conversations/commands/editConversation";
import { editMessage } from "~/server/domain/conversations/commands/editMessage";
import { openDiscussion } from "~/server/domain/conversations/commands/openDiscussion";
import { openRoom } from "~/server/domain/conversations/commands/openRoom";
import { postMessage } from "~/server/domain/conversations/commands/postMessage";
import { reopenDiscussion, settleDiscussion } from "~/server/domain/conversations/commands/settleDiscussion";
import { dayOf } from "~/server/domain/core/day";
import { perform } from "~/server/domain/core/perform";
import type { Books } from "./books";
import type { DemoAudience, DemoDiscussion, DemoMessage, DemoOutcome, DemoRoom } from "./content/types";
import { momentOf, workingDay } from "./content/when";
import { pollDeeds } from "./polls";
import type { TimedDeed } from "./timeline";

export function roomDeeds(room: DemoRoom, { today }: Books): TimedDeed[] {
  const open: TimedDeed = {
    at: momentOf(room.created.when, today),
    async run(books, at) {
      const { conversationId } = await perform(openRoom, books.as(room.created.by, at), {
        workspaceId: books.workspaceId,
        title: room.title,
        description: room.description,
        audience: choice(room.audience),
        workPackageId: books.workPackage(room.workPackage),
      });
      books.conversations.set(room.id, conversationId);
    },
  };
  return [open, ...room.messages.flatMap((message) => messageDeeds(room.id, message, today))];
}

export function discussionDeeds(discussion: DemoDiscussion, { today }: Books): TimedDeed[] {
  const [first, ...replies] = discussion.messages;
  if (!first) return [];
  const open: TimedDeed = {
    at: momentOf(first.when, today),
    async run(books, at) {
      const { conversationId } = await perform(openDiscussion, books.as(first.by, at), {
        workspaceId: books.workspaceId,
        title: discussion.renamed?.from ?? discussion.title,
        body: first.body,
        clientId: uuid(),
        audience: choice(discussion.audience),
        workPackageId: books.workPackage(discussion.workPackage),
        originMessageId: discussion.takenFrom && books.message(discussion.takenFrom).id,
      });
      books.conversations.set(discussion.id, conversationId);
      const { id } = await books.db.message.findFirstOrThrow({ where: { conversationId, number: 1 } });
      books.messages.set(first.id, { id, number: 1 });
    },
  };
  return [
    open,
    ...replies.flatMap((message) => messageDeeds(discussion.id, message, today)),
    ...renamingDeeds(discussion, today),
    ...(discussion.polls ?? []).flatMap((poll) => pollDeeds(discussion.id, poll, today)),
    ...discussion.outcomes.map((outcome) => outcomeDeed(discussion.id, outcome, today)),
  ];
}

function renamingDeeds({ id, title, workPackage, renamed }: DemoDiscussion, today: Date): TimedDeed[] {
  if (!renamed) return [];
  return [
    {
      at: momentOf(renamed.when, today),
      run(books, at) {
        const [conversationId, workPackageId] = [books.conversation(id), books.workPackage(workPackage)];
        return perform(editConversation, books.as(renamed.by, at), { conversationId, title, workPackageId });
      },
    },
  ];
}

/** Posting, and what happened to the message later. */
export function messageDeeds(conversation: string, message: DemoMessage, today: Date): TimedDeed[] {
  const { id, by, body, language, replyTo, edited, deleted } = message;
  const deeds: TimedDeed[] = [
    {
      at: momentOf(message.when, today),
      async run(books, at) {
        const conversationId = books.conversation(conversation);
        const parentId = replyTo && books.message(replyTo).id;
        const post = { conversationId, clientId: uuid(), body, language, parentId };
        books.messages.set(id, await perform(postMessage, books.as(by, at), post));
      },
    },
  ];
  if (edited)
    deeds.push({
      at: momentOf(edited.when, today),
      run: (books, at) =>
        perform(editMessage, books.as(by, at), { messageId: books.message(id).id, body: edited.body }),
    });
  if (deleted)
    deeds.push({
      at: momentOf(deleted, today),
      run: (books, at) => perform(deleteMessage, books.as(by, at), { messageId: books.message(id).id }),
    });
  return deeds;
}

function outcomeDeed(discussion: string, outcome: DemoOutcome, today: Date): TimedDeed {
  const { state, text, by, mandate, restsOn, reviewInDays } = outcome;
  return {
    at: momentOf(outcome.when, today),
    run(books, at) {
      const conversationId = books.conversation(discussion);
      const acting = books.as(by, at);
      if (state === "open") return perform(reopenDiscussion, acting, { conversationId, text });
      const documentId = restsOn && books.document(restsOn).id;
      const reviewOn = reviewInDays === undefined ? "" : dayOf(workingDay(reviewInDays, "09:00", today));
      return perform(settleDiscussion, acting, {
        conversationId,
        state,
        text,
        mandate,
        documentId,
        reviewOn,
      });
    },
  };
}

export function choice(audience: DemoAudience): "shared" | "internal" {
  return audience === "shared" ? "shared" : "internal";
}
