// Adds a document: its first version, and the conversation that is its comments.

import {
  audienceOf,
  mustBePackageOf,
  openConversation,
  openedBefore,
  placeIn,
} from "../../conversations/find";
import { command, type Deed } from "../../core/command";
import { languageOf } from "../../core/language";
import { kindOf, takeContent } from "../content";
import { documentAdded } from "../events";
import { addDocumentInput } from "../schema";

/** The same client id again gives the same document again, whatever has become of it. */
export const addDocument = command({
  name: "document.add",
  input: addDocumentInput,
  find: ({ actor }, { workspaceId }) => placeIn(actor, workspaceId),
  async act(deed, input) {
    const { workspaceId, title, audience: choice, purpose, workPackageId, clientId, ...given } = input;
    const { tx, actor, now } = deed;
    const before = await openedBefore(deed, input, "comments");
    if (before) return addedBefore(deed, before);
    const audience = await audienceOf(tx, workspaceId, choice, actor);
    await mustBePackageOf(tx, workspaceId, workPackageId);
    const content = await takeContent(deed, given);
    const language = languageOf(actor.language, title);
    const about = { workspaceId, audienceId: audience.id, title, language, workPackageId };
    const { id: conversationId } = await openConversation(deed, { ...about, clientId, kind: "comments" });
    const made = { createdById: actor.id, createdAt: now };
    const document = await tx.document.create({
      data: {
        ...about,
        ...made,
        conversationId,
        kind: kindOf(content),
        municipalityCode: actor.municipalityCode,
        purpose,
        changedAt: now,
        changedById: actor.id,
        versions: { create: { ...made, ...content, number: 1, purpose, language } },
      },
    });
    deed.tell(documentAdded, { audienceId: audience.id, id: document.id, conversationId });
    return { documentId: document.id, conversationId };
  },
});

async function addedBefore({ tx }: Deed, { id: conversationId }: { id: string }) {
  const { id } = await tx.document.findUniqueOrThrow({ where: { conversationId } });
  return { documentId: id, conversationId };
}
