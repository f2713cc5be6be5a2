// Remembers when the start page was seen, so that it can say what is new since the time before.
import { command } from "../../core/command";
import { placeIn } from "../find";
import { workspaceInput } from "../schema";

/** Within this many milliseconds it is still the same visit: reloading the page does not make the news old. */
const sameVisit = 60 * 60 * 1_000;

export const visitWorkspace = command({
  name: "workspace.visit",
  input: workspaceInput,
  find: ({ actor }, { workspaceId }) => placeIn(actor, workspaceId),
  async act({ tx, actor, now }, { workspaceId }) {
    const where = { workspaceId_personId: { workspaceId, personId: actor.id } };
    const { visitedAt } = await tx.membership.findUniqueOrThrow({ where });
    const isNew = visitedAt !== null && now.getTime() - visitedAt.getTime() > sameVisit;
    const visited = isNew ? { visitedAt: now, visitedBefore: visitedAt } : { visitedAt: now };
    const { visitedBefore } = await tx.membership.update({ where, data: visited });
    return { visitedBefore: visitedBefore?.toISOString() ?? null };
  },
});
