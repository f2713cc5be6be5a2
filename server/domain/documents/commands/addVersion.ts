// Adds a version to a document; all earlier ones stay.

import { command, type Deed } from "../../core/command";
import { languageOf } from "../../core/language";
import { mustBeMeantFor } from "../../core/meantFor";
import { refuse } from "../../core/refusal";
import { mustBeKind, takeContent } from "../content";
import { documentVersionAdded } from "../events";
import { documentById, type FoundDocument } from "../find";
import { addVersionInput } from "../schema";

/**
 * Refuses `conflict` (`document-changed`) when another version came after the one that the sender saw: nothing is
 * overwritten, and the upload can be sent again with the new number. Also (`document-shared`) what was meant for one's own
 * city, when the document has been shared since.
 */
export const addVersion = command({
  name: "document.addVersion",
  input: addVersionInput,
  find: (deed, { documentId }) => documentById(deed, documentId),
  async act(deed, input, document) {
    const { version, note, purpose, ...given } = input;
    const { tx, actor, now } = deed;
    const content = await takeContent(deed, given);
    mustBeKind(document.kind, content);
    const number = version + 1;
    // The row as it is now that it is held: the document may have been shared since it was found.
    const [changed] = await tx.document.updateManyAndReturn({
      where: { id: document.id, version },
      data: { version: number, purpose, changedAt: now, changedById: actor.id },
    });
    if (!changed) return refuseLate(deed, document);
    await mustBeMeantFor(deed, input, changed, "document-shared");
    await tx.documentVersion.create({
      data: {
        documentId: document.id,
        number,
        note,
        language: languageOf(actor.language, note),
        purpose,
        ...content,
        createdById: actor.id,
        createdAt: now,
      },
    });
    const { id, audienceId, conversationId } = changed;
    deed.tell(documentVersionAdded, { audienceId, id, conversationId });
    return { documentId: id, number };
  },
});

async function refuseLate({ tx }: Deed, { id }: FoundDocument): Promise<never> {
  const { version, changedById } = await tx.document.findUniqueOrThrow({ where: { id } });
  const { name } = await tx.person.findUniqueOrThrow({ where: { id: changedById }, select: { name: true } });
  return refuse("conflict", "document-changed", { about: { name, number: version } });
}
