// Finds a document for deeds that sharing must not overtake: whoever may read it is settled until commit.
import { hold } from "../conversations/find";
import type { Deed } from "../core/command";
import { documentById, type FoundDocument } from "./find";

/** The document as it is once nobody else is sharing it, or writing among its comments. Refuses `not-found`. */
export async function heldDocument(deed: Deed, id: string): Promise<FoundDocument> {
  const { conversationId } = await documentById(deed, id);
  await hold(deed.tx, conversationId);
  return documentById(deed, id);
}
