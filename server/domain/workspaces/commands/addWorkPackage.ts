// A new work package, last in the list.

import { command } from "../../core/command";
import { languageOf } from "../../core/language";
import { workPackageChanged } from "../events";
import { placeIn, tellAllIn } from "../find";
import { addWorkPackageInput } from "../schema";

export const addWorkPackage = command({
  name: "workPackage.add",
  input: addWorkPackageInput,
  find: ({ actor }, { workspaceId }) => placeIn(actor, workspaceId),
  async act(deed, { workspaceId, title }) {
    const { tx, actor } = deed;
    const { _max } = await tx.workPackage.aggregate({ where: { workspaceId }, _max: { position: true } });
    const position = (_max.position ?? -1) + 1;
    const language = languageOf(actor.language, title);
    const { id } = await tx.workPackage.create({ data: { workspaceId, title, language, position } });
    await tellAllIn(deed, workPackageChanged, workspaceId, [id]);
    return { workPackageId: id };
  },
});
