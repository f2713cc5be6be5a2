// Giving a workspace another title or purpose.
import { command } from "../../core/command";
import { workspaceChanged } from "../events";
import { placeIn, sharedAudienceOf } from "../find";
import { editWorkspaceInput } from "../schema";

export const editWorkspace = command({
  name: "workspace.edit",
  input: editWorkspaceInput,
  find: ({ actor }, { workspaceId }) => placeIn(actor, workspaceId),
  async act({ tx, tell }, { workspaceId: id, title, purpose }) {
    await tx.workspace.update({ where: { id }, data: { title, purpose } });
    tell(workspaceChanged, { audienceId: await sharedAudienceOf(tx, id), id });
    return { workspaceId: id };
  },
});
