// Adds a document: its first version, and the conversation that is its comments.

import { audienceOf, mustBePackageOf, openConversation, placeIn } from "../../conversations/find";
import { command } from "../../core/command";
import { languageOf } from "../../core/language";
import { kindOf, takeContent } from "../content";
import { documentAdded } from "../events";
import { addDocumentInput } from "../schema";

export const addDocument = command({
  name: "document.add",
  input: addDocumentInput,
  find: ({ actor }, { workspaceId }) => placeIn(actor, workspaceId),
  async act(deed, { workspaceId, title, audience: choice, purpose, workPackageId, ...given }) {
    const { tx, actor, now } = deed;
    const audience = await audienceOf(tx, workspaceId, choice, actor);
    await mustBePackageOf(tx, workspaceId, workPackageId);
    const content = await takeContent(deed, given);
    const language = languageOf(actor.language, title);
    const about = { workspaceId, audienceId: audience.id, title, language, workPackageId };
    const { id: conversationId } = await openConversation(deed, { ...about, kind: "comments" });
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
