// Posts messages. Calls are gathered: those that arrive together are stored in one transaction.

import type * as z from "zod";
import { mayRead } from "../../core/audience";
import { type Call, gatheredCommand, type SharedDeed } from "../../core/command";
import type { Context } from "../../core/context";
import { newId } from "../../core/id";
import { languageOf } from "../../core/language";
import { mustBeAllowed } from "../../core/permissions";
import { refuse } from "../../core/refusal";
import { settled } from "../../core/settled";
import { messagePosted } from "../events";
import { type NewMention, newMentions, writeMentions } from "../mentions/keep";
import { othersIn, reachedBy } from "../mentions/reached";
import { askAboutMentions, type Resolved, resolveMentions, unmentioning } from "../mentions/resolve";
import { couldMention } from "../mentions/token";
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
 * what was written internally to a conversation that has been shared since (`audience-changed`), for a discussion that was
 * merged into another (`discussion-merged`) and for an answer to what was moved away (`answered-moved`), and `invalid` for
 * a text that has to be confirmed and was not: that seems to hold a personnummer, mentions everyone, or names somebody
 * whom it does not reach.
 */
export const postMessage = gatheredCommand<Input, Surroundings & Rendered, MessageView>({
  name: "message.post",
  input: postMessageInput,
  async find(shared, inputs) {
    const [around, rendered] = await Promise.all([
      surroundings(shared, inputs),
      renderedMeanwhile(shared.context, inputs),
    ]);
    return { ...around, ...rendered };
  },
  actAll({ tx, now, context, tell }, calls, around) {
    const fresh: MessageView[] = [];
    const mentions: NewMention[] = [];
    const answers = calls.map((call) =>
      settled(() => {
        const conversation = writable(call, around);
        const known = around.earlier.get(postKey(call.input));
        if (known) return sameAuthor(call, known);
        if (conversation.state === "merged") refuse("conflict", "discussion-merged");
        mustBeMeantFor(call.input, conversation);
        const resolved = resolvedIn(call, around);
        const html =
          around.rendered.get(resolved.body) ?? context.markdown.render(resolved.body, resolved.marks);
        const view = newMessage(call, conversation, around, now, { body: resolved.body, html });
        conversation.messageCount = view.number;
        around.earlier.set(postKey(view), view);
        fresh.push(view);
        tell(call.actor, messagePosted, {
          audienceId: conversation.audienceId,
          id: view.id,
          conversationId: view.conversationId,
          view,
        });
        mentions.push(...mentionsBy(call, view, resolved, around, tell));
        return view;
      }),
    );
    const rows = fresh.map((view) => rowOf(view, context));
    const stored = Promise.all([writeMessages(tx, now, rows), writeMentions(tx, mentions)]);
    return { answers, stored };
  },
});

interface Rendered {
  /** The HTML of what can mention nobody, by what was written. */
  rendered: Map<string, string>;
}

/** Rendering waits for nothing that the database knows: it is done while the database is asked. */
async function renderedMeanwhile({ markdown }: Context, inputs: Input[]): Promise<Rendered> {
  // What is asked has left by then.
  await new Promise(setImmediate);
  const bodies = inputs.map(({ body }) => body).filter((body) => !couldMention(body));
  return { rendered: new Map(bodies.map((body) => [body, markdown.render(body)])) };
}

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
  text: Pick<MessageView, "body" | "html">,
): MessageView {
  const { id, name, title, municipalityCode, organisation } = actor;
  return {
    id: newId(),
    conversationId: conversation.id,
    conversationKind: conversation.kind,
    workspaceId: conversation.workspaceId,
    number: conversation.messageCount + 1,
    clientId: input.clientId,
    author: { id, name, title, municipalityCode, organisation },
    parent: input.parentId ? parentOf(input.parentId, conversation, parents) : null,
    ...text,
    language: input.language ?? languageOf(actor.language, input.body),
    createdAt: now.toISOString(),
    editedAt: null,
    deletedAt: null,
    deletedBy: null,
    hidden: null,
    reactions: [],
    pinned: null,
    taken: null,
    moved: null,
    arrived: null,
    copied: null,
    copies: [],
  };
}

/** The text with its mentions found; most have none, and for those nobody was asked who reads. */
function resolvedIn({ actor, input }: Call<Input>, { pools }: Surroundings): Resolved {
  const pool = pools.get(input.conversationId);
  if (!pool || !couldMention(input.body)) return unmentioning(input.body);
  const resolved = resolveMentions(input.body, { pool, writerIsPartner: actor.role === "partner" });
  askAboutMentions(resolved, input, othersIn(pool, actor.id));
  return resolved;
}

function mentionsBy(
  { actor }: Call<Input>,
  { id: messageId, conversationId, number }: MessageView,
  { targets }: Resolved,
  { conversations, pools }: Surroundings,
  tell: SharedDeed["tell"],
): NewMention[] {
  if (targets.size === 0) return [];
  const pool = pools.get(conversationId) ?? [];
  const workspaceId = conversations.get(conversationId)?.workspaceId ?? "";
  const where = { workspaceId, conversationId, messageId, number };
  return newMentions(reachedBy(targets, pool, actor.id), pool, where, (event, about) =>
    tell(actor, event, about),
  );
}

/** A message answers another one of the same conversation, or is refused; one that was moved is answered where it is. */
function parentOf(id: string, conversation: LockedConversation, parents: Surroundings["parents"]) {
  const found = parents.get(id);
  if (found?.conversationId !== conversation.id)
    return found?.wasIn.includes(conversation.id)
      ? refuse("conflict", "answered-moved")
      : refuse("not-found");
  if (found.standsIn) refuse("conflict", "answered-moved");
  const { conversationId: _, wasIn: __, standsIn: ___, ...parent } = found;
  return parent;
}

function rowOf(view: MessageView, { markdown }: Context): NewMessage {
  return { ...view, authorId: view.author.id, parentId: view.parent?.id ?? null, markdown: markdown.version };
}
