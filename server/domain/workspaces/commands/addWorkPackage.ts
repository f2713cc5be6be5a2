// A new work package, last in the list.

import { command } from "../../core/command";
import { languageOf } from "../../core/language";
import { workPackageChanged } from "../events";
import { placeIn, sharedAudienceOf } from "../find";
import { addWorkPackageInput } from "../schema";

export const addWorkPackage = command({
  name: "workPackage.add",
  input: addWorkPackageInput,
  find: ({ actor }, { workspaceId }) => placeIn(actor, workspaceId),
  async act({ tx, actor, tell }, { workspaceId, title }) {
    const { _max } = await tx.workPackage.aggregate({ where: { workspaceId }, _max: { position: true } });
    const position = (_max.position ?? -1) + 1;
    const language = languageOf(actor.language, title);
    const { id } = await tx.workPackage.create({ data: { workspaceId, title, language, position } });
    tell(workPackageChanged, { audienceId: await sharedAudienceOf(tx, workspaceId), id });
    return { workPackageId: id };
  },
});
