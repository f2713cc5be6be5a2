// Marks all that the actor can read in a workspace as read, in one deed.
import { command } from "../../core/command";
import { readMoved } from "../events";
import { placeIn } from "../find";
import { workspaceReadInput } from "../schema";
import type { ReadView } from "../views";

/** Also what was marked as unread by hand: this is said by hand too. Each mark that moves is told. */
export const readWorkspace = command({
  name: "workspace.read",
  input: workspaceReadInput,
  find: ({ actor }, { workspaceId }) => placeIn(actor, workspaceId),
  async act({ tx, now, actor, tell }, { workspaceId }) {
    const { audienceIds = [], named = [] } = actor.places.get(workspaceId) ?? {};
    const marks = await tx.$queryRaw<ReadView[]>`
      insert into "ReadMark" as mark ("personId", "conversationId", number, at)
      select ${actor.id}::uuid, c.id, c."messageCount", ${now} from "Conversation" c
      where c."workspaceId" = ${workspaceId}::uuid and c."messageCount" > 0
        and (c."audienceId" = any(${audienceIds}::uuid[]) or c.id = any(${named}::uuid[]))
      order by c.id
      on conflict ("personId", "conversationId") do update set number = excluded.number, at = excluded.at
      where mark.number < excluded.number
      returning "conversationId" as id, number, turn, "turnedAt"`;
    for (const view of marks) tell(readMoved, { audienceId: actor.audienceId, id: view.id, view });
    return { workspaceId, marked: marks.length };
  },
});
