// One document: itself, all its versions, who reads it, and what I may do with it.
import { readersOf } from "../../core/audience";
import { type Deed, may } from "../../core/permissions";
import { query } from "../../core/query";
import { markOfReaders } from "../../core/shownReaders";
import { documentById } from "../find";
import { presentDocuments, presentVersions } from "../present";
import { documentInput } from "../schema";

const deeds = ["document.addVersion", "document.edit", "document.share"] as const satisfies Deed[];

export const documentOne = query({
  name: "document.one",
  input: documentInput,
  find: (look, { documentId }) => documentById(look, documentId),
  async answer({ tx, actor, now }, _input, found) {
    const { id, workspaceId, audienceId, conversationId } = found;
    const [[document], versions, audience] = await Promise.all([
      presentDocuments(tx, [id]),
      presentVersions(tx, id),
      tx.audience.findUniqueOrThrow({ where: { id: audienceId } }),
    ]);
    if (!document) throw new Error("a document was found and then was not");
    const shared = { workspaceId, municipalityCode: null };
    return {
      document,
      versions,
      readers: await readersOf(tx, audience),
      /** Who would read it if it were shared; the same as `readers` when it is. */
      readersShared: await readersOf(tx, shared),
      /** The mark of exactly these, for sharing it; empty when it is shared. */
      who: audience.municipalityCode ? await markOfReaders(tx, shared, conversationId, now) : "",
      may: deeds.filter((deed) => may(actor, deed, found)),
    };
  },
});
