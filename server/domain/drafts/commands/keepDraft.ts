// Keeps what somebody is writing, on every device of theirs; the same with an empty text forgets it.
import { conversationById } from "../../conversations/find";
import { command } from "../../core/command";
import { type DraftView, draftKept } from "../events";
import { keepDraftInput } from "../schema";

/** What was written later wins, whichever came first: gives the draft as it stands. */
export const keepDraft = command({
  name: "draft.keep",
  input: keepDraftInput,
  find: (deed, { conversationId }) => conversationById(deed, conversationId),
  async act({ tx, now, actor, tell }, { conversationId, body, age }): Promise<DraftView> {
    const at = new Date(now.getTime() - age);
    const personId_conversationId = { personId: actor.id, conversationId };
    const before = await tx.draft.findUnique({ where: { personId_conversationId } });
    const kept = await tx.$executeRaw`
      insert into "Draft" as draft ("personId", "conversationId", body, at)
      values (${actor.id}::uuid, ${conversationId}::uuid, ${body}, ${at})
      on conflict ("personId", "conversationId") do update set body = excluded.body, at = excluded.at
      where draft.at <= excluded.at`;
    const stands = await tx.draft.findUniqueOrThrow({ where: { personId_conversationId } });
    const view = { id: conversationId, body: stands.body, at: stands.at.toISOString() };
    if (kept > 0 && (before?.body ?? "") !== body)
      tell(draftKept, { audienceId: actor.audienceId, id: conversationId, view });
    return view;
  },
});
