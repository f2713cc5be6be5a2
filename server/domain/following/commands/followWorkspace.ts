// Chooses how closely one follows whatever is said in a workspace, where nothing else is chosen.
import { placeIn } from "../../conversations/find";
import { command } from "../../core/command";
import { followingDefaultChanged } from "../events";
import { followWorkspaceInput } from "../schema";

export const followWorkspace = command({
  name: "workspace.follow",
  input: followWorkspaceInput,
  find: ({ actor }, { workspaceId }) => placeIn(actor, workspaceId),
  async act({ tx, actor, tell }, { workspaceId, level }) {
    const personId_workspaceId = { personId: actor.id, workspaceId };
    await tx.followingDefault.upsert({
      where: { personId_workspaceId },
      create: { ...personId_workspaceId, level },
      update: { level },
    });
    const view = { id: workspaceId, level };
    tell(followingDefaultChanged, { audienceId: actor.audienceId, id: workspaceId, view });
    return view;
  },
});
