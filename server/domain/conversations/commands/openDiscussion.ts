// Opens a discussion with its question and first post, of its own or taken from a room message.

import type * as z from "zod";
import type { Language } from "~/prisma/generated/client";
import { command, type Deed } from "../../core/command";
import { newId } from "../../core/id";
import { languageOf } from "../../core/language";
import { oneAtATime } from "../../core/oneAtATime";
import { refuse } from "../../core/refusal";
import { conversationOpened, messagePosted, messageTaken } from "../events";
import {
  audienceOf,
  type FoundMessage,
  mustBeInSight,
  mustBePackageOf,
  openConversation,
  placeIn,
} from "../find";
import { heldMessage } from "../hold";
import { keepMentions } from "../mentions/keep";
import { poolOf } from "../mentions/pool";
import { othersIn } from "../mentions/reached";
import { askAboutMentions, resolveMentions } from "../mentions/resolve";
import { askAboutPersonnummer } from "../personnummer";
import { openDiscussionInput } from "../schema";
import { writeMessages } from "../write";

type Input = z.infer<typeof openDiscussionInput>;

/**
 * Opens a discussion. What is taken from a room stays with that room's readers: another audience is refused
 * (`origin-elsewhere`), and so is a message that is taken already (`already-taken`). The same client id again gives
 * the same discussion again.
 */
export const openDiscussion = command({
  name: "discussion.open",
  input: openDiscussionInput,
  find: ({ actor }, { workspaceId }) => placeIn(actor, workspaceId),
  async act(deed, input) {
    askAboutPersonnummer(input, "body");
    const again = await openedBefore(deed, input);
    if (again) return { workspaceId: input.workspaceId, conversationId: again };
    const audience = await audienceOf(deed.tx, input.workspaceId, input.audience, deed.actor);
    await mustBePackageOf(deed.tx, input.workspaceId, input.workPackageId);
    const origin = input.originMessageId ? await originOf(deed, input.originMessageId, audience.id) : null;
    const said = input.language ?? languageOf(deed.actor.language, input.body);
    // A question of a word or two is taken to be in the language of its post.
    const language = input.language ?? languageOf(said, input.title);
    const { id } = await openConversation(deed, {
      workspaceId: input.workspaceId,
      audienceId: audience.id,
      kind: "discussion",
      title: input.title,
      language,
      workPackageId: input.workPackageId,
      originMessageId: origin?.id,
    });
    const messageId = await writeFirstPost(deed, id, input, said);
    const about = { audienceId: audience.id, conversationId: id };
    deed.tell(conversationOpened, { ...about, id });
    deed.tell(messagePosted, { ...about, id: messageId });
    if (origin) deed.tell(messageTaken, { ...about, conversationId: origin.conversationId, id: origin.id });
    return { workspaceId: input.workspaceId, conversationId: id };
  },
});

async function openedBefore(
  { tx, actor }: Deed,
  { workspaceId, clientId }: Input,
): Promise<string | undefined> {
  await oneAtATime(tx, clientId);
  const first = await tx.message.findFirst({
    where: { clientId, number: 1, authorId: actor.id, conversation: { workspaceId, kind: "discussion" } },
  });
  return first?.conversationId;
}

async function originOf(deed: Deed, messageId: string, audienceId: string): Promise<FoundMessage> {
  const origin = await heldMessage(deed, messageId);
  mustBeInSight(origin);
  if (origin.conversation.audienceId !== audienceId) refuse("conflict", "origin-elsewhere");
  const taken = await deed.tx.conversation.count({ where: { originMessageId: messageId } });
  return taken === 0 ? origin : refuse("conflict", "already-taken");
}

async function writeFirstPost(
  deed: Deed,
  conversationId: string,
  input: Input,
  language: Language,
): Promise<string> {
  const { tx, now, actor, context } = deed;
  const id = newId();
  const pool = await poolOf(tx, conversationId, now);
  const resolved = resolveMentions(input.body, { pool, writerIsPartner: false });
  askAboutMentions(resolved, input, othersIn(pool, actor.id));
  const { body, marks } = resolved;
  await writeMessages(tx, now, [
    {
      ...{ id, conversationId, number: 1, authorId: actor.id, clientId: input.clientId, parentId: null },
      ...{ body, html: context.markdown.render(body, marks), markdown: context.markdown.version },
      language,
    },
  ]);
  const { workspaceId } = input;
  await keepMentions(deed, resolved, pool, { workspaceId, conversationId, messageId: id, number: 1 });
  return id;
}
