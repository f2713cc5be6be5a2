// Giving a workspace another title or purpose.

import { command } from "../../core/command";
import { languageOf } from "../../core/language";
import { tellParties } from "../../twinnings/find";
import { workspaceChanged } from "../events";
import { placeIn, tellAllIn } from "../find";
import { editWorkspaceInput } from "../schema";

export const editWorkspace = command({
  name: "workspace.edit",
  input: editWorkspaceInput,
  find: ({ actor }, { workspaceId }) => placeIn(actor, workspaceId),
  async act(deed, { workspaceId: id, title, purpose }) {
    const { tx } = deed;
    const before = await tx.workspace.findUniqueOrThrow({ where: { id }, select: { language: true } });
    const { twinning } = await tx.workspace.update({
      where: { id },
      data: { title, purpose, language: languageOf(before.language, title, purpose) },
      include: { twinning: { include: { parties: true } } },
    });
    // The twinning's page names its workspaces.
    await tellParties(deed, twinning);
    await tellAllIn(deed, workspaceChanged, id, [id]);
    return { workspaceId: id };
  },
});
