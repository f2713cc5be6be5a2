// A draft that was kept or forgotten, told to its writer alone.
import { event, type Kind } from "../core/event";
import { draftView } from "./find";

/** The id is the conversation's; the body is empty when the draft is forgotten. */
export interface DraftView {
  id: string;
  body: string;
  /** When it was written. */
  at: string;
}

const draft: Kind<"draft", DraftView> = {
  name: "draft",
  async present(tx, ids, audienceId) {
    const where = { conversationId: { in: ids }, person: { audience: { id: audienceId } } };
    return (await tx.draft.findMany({ where })).map(draftView);
  },
};

export const draftKept = event("draft.kept", draft);
