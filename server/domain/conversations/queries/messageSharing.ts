// What sharing one message would mean: its exact text, where it can go, and exactly who reads there.
import * as z from "zod";
import type { ConversationKind, Language } from "~/prisma/generated/client";
import { may } from "../../core/permissions";
import { type Look, query } from "../../core/query";
import { refuse } from "../../core/refusal";
import { emptyIsNothing, id } from "../../core/text";
import { ownedByItsCity, readersIn } from "../copying";
import { conversationById, messageById, mustBeInSight } from "../find";
import { withoutMentions } from "../mentions/token";
import { presentMessage } from "../present";
import { seenAs } from "../unlinked";

export interface SharingPlace {
  id: string;
  kind: ConversationKind;
  title: string;
  language: Language;
}

/** More than these are found by hardly anybody in one list. */
const most = 200;

export const messageSharing = query({
  name: "message.sharing",
  input: z.object({ messageId: id, conversationId: emptyIsNothing(id) }),
  find: (look, { messageId }) => messageById(look, messageId),
  async answer(look, { messageId, conversationId }, found) {
    const { tx, actor } = look;
    const subject = await ownedByItsCity(tx, found);
    const internalTo = subject.municipalityCode ?? null;
    const message = seenAs(actor, await presentMessage(tx, messageId));
    if (message.moved) refuse("conflict", "message-moved");
    mustBeInSight(found);
    const { workspaceId, title, language: titleLanguage } = found.conversation;
    return {
      ...{ message, workspaceId, title, titleLanguage, internalTo },
      // What the copy will say: in it, mentions are plain names.
      html: look.context.markdown.render(withoutMentions(found.body)),
      mayShare: may(actor, internalTo ? "message.share" : "message.bring", subject),
      places: await placesAcross(look, workspaceId, internalTo),
      chosen: conversationId ? await chosenPlace(look, conversationId) : null,
    };
  },
});

function placesAcross({ tx, actor }: Look, workspaceId: string, internalTo: string | null) {
  const municipalityCode = internalTo ? null : actor.municipalityCode;
  return tx.conversation.findMany({
    where: {
      workspaceId,
      state: { not: "merged" },
      audience: { municipalityCode },
      audienceId: { in: actor.places.get(workspaceId)?.audienceIds ?? [] },
    },
    select: { id: true, kind: true, title: true, language: true },
    orderBy: [{ lastMessageAt: "desc" }, { id: "desc" }],
    take: most,
  });
}

async function chosenPlace(look: Look, conversationId: string) {
  const found = await conversationById(look, conversationId);
  const { id, kind, title, language } = found;
  return { id, kind, title, language, ...(await readersIn(look, found)) };
}
