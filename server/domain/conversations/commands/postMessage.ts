// Posts messages. Calls are gathered: those that arrive together are stored in one transaction.
import type * as z from "zod";
import { mayRead } from "../../core/audience";
import { type Call, gatheredCommand } from "../../core/command";
import type { Context } from "../../core/context";
import { newId } from "../../core/id";
import { mustBeAllowed } from "../../core/permissions";
import { refuse } from "../../core/refusal";
import { settled } from "../../core/settled";
import { messagePosted } from "../events";
import { askAboutPersonnummer } from "../personnummer";
import { type LockedConversation, postKey, type Surroundings, surroundings } from "../posting";
import { postMessageInput } from "../schema";
import { seenAs } from "../unlinked";
import type { MessageView } from "../views";
import { type NewMessage, writeMessages } from "../write";

type Input = z.infer<typeof postMessageInput>;

/**
 * Posts a message to a conversation that the actor may write in. The same client id again gives the first message
 * again, whatever the text. Refuses `not-found`, `forbidden`, `conflict` for a client id that is someone else's and for
 * what was written internally to a conversation that has been shared since (`audience-changed`), and `invalid` for a text that seems to hold a personnummer and was not confirmed.
 */
export const postMessage = gatheredCommand<Input, Surroundings, MessageView>({
  name: "message.post",
  input: postMessageInput,
  find: surroundings,
  actAll({ tx, now, context, tell }, calls, around) {
    const rendered = new Map(calls.map(({ input }) => [input, context.markdown.render(input.body)]));
    const fresh: MessageView[] = [];
    const answers = calls.map((call) =>
      settled(() => {
        const conversation = writable(call, around);
        const known = around.earlier.get(postKey(call.input));
        if (known) return sameAuthor(call, known);
        mustBeMeantFor(call.input, conversation);
        const view = newMessage(call, conversation, around, now, rendered.get(call.input) ?? "");
        conversation.messageCount = view.number;
        around.earlier.set(postKey(view), view);
        fresh.push(view);
        tell(call.actor, messagePosted, {
          audienceId: conversation.audienceId,
          id: view.id,
          conversationId: view.conversationId,
          view,
        });
        return view;
      }),
    );
    const rows = fresh.map((view) => rowOf(view, context));
    return { answers, stored: writeMessages(tx, now, rows) };
  },
});

function writable({ actor, input }: Call<Input>, { conversations }: Surroundings): LockedConversation {
  const conversation = conversations.get(input.conversationId);
  if (!conversation || !mayRead(actor, conversation)) return refuse("not-found");
  mustBeAllowed(actor, "message.post", { ...conversation, ownerId: conversation.createdById });
  askAboutPersonnummer(input, "body");
  return conversation;
}

/** What waits in an outbox, or in an open page, was written to those who read the conversation then. */
function mustBeMeantFor({ audience }: Input, { isShared }: LockedConversation): void {
  if (audience === "internal" && isShared) refuse("conflict", "audience-changed");
}

function sameAuthor({ actor }: Call<Input>, known: MessageView): MessageView {
  if (known.author.id !== actor.id) return refuse("conflict", "client-id-taken");
  return seenAs(actor, known);
}

function newMessage(
  { actor, input }: Call<Input>,
  conversation: LockedConversation,
  { parents }: Surroundings,
  now: Date,
  html: string,
): MessageView {
  const { id, name, title, municipalityCode, organisation } = actor;
  return {
    id: newId(),
    conversationId: conversation.id,
    conversationKind: conversation.kind,
    number: conversation.messageCount + 1,
    clientId: input.clientId,
    author: { id, name, title, municipalityCode, organisation },
    parent: input.parentId ? parentOf(input.parentId, conversation, parents) : null,
    body: input.body,
    html,
    language: input.language ?? actor.language,
    createdAt: now.toISOString(),
    editedAt: null,
    deletedAt: null,
    deletedBy: null,
    hidden: null,
    reactions: [],
    pinned: null,
    taken: null,
  };
}

/** A message answers another one of the same conversation, or is refused. */
function parentOf(id: string, conversation: LockedConversation, parents: Surroundings["parents"]) {
  const found = parents.get(id);
  if (found?.conversationId !== conversation.id) return refuse("not-found");
  const { conversationId: _, ...parent } = found;
  return parent;
}

function rowOf(view: MessageView, { markdown }: Context): NewMessage {
  return { ...view, authorId: view.author.id, parentId: view.parent?.id ?? null, markdown: markdown.version };
}
