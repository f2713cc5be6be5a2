// Giving a workspace another title or purpose.

import { command } from "../../core/command";
import { languageOf } from "../../core/language";
import { workspaceChanged } from "../events";
import { placeIn, sharedAudienceOf } from "../find";
import { editWorkspaceInput } from "../schema";

export const editWorkspace = command({
  name: "workspace.edit",
  input: editWorkspaceInput,
  find: ({ actor }, { workspaceId }) => placeIn(actor, workspaceId),
  async act({ tx, tell }, { workspaceId: id, title, purpose }) {
    const before = await tx.workspace.findUniqueOrThrow({ where: { id }, select: { language: true } });
    const language = languageOf(before.language, title, purpose);
    await tx.workspace.update({ where: { id }, data: { title, purpose, language } });
    tell(workspaceChanged, { audienceId: await sharedAudienceOf(tx, id), id });
    return { workspaceId: id };
  },
});
