// A new work package, last in the list.

import type { WorkPackage } from "~/prisma/generated/client";
import { command, type Deed } from "../../core/command";
import { languageOf } from "../../core/language";
import { oneAtATime } from "../../core/oneAtATime";
import { workPackageChanged } from "../events";
import { placeIn, tellAllIn } from "../find";
import { addWorkPackageInput } from "../schema";

/** The same client id again, in the same workspace, gives the same work package again, whatever it is called. */
export const addWorkPackage = command({
  name: "workPackage.add",
  input: addWorkPackageInput,
  find: ({ actor }, { workspaceId }) => placeIn(actor, workspaceId),
  async act(deed, { workspaceId, clientId, title }) {
    const { tx, actor } = deed;
    const before = clientId && (await addedBefore(deed, workspaceId, clientId));
    if (before) return { workPackageId: before.id };
    const { _max } = await tx.workPackage.aggregate({ where: { workspaceId }, _max: { position: true } });
    const position = (_max.position ?? -1) + 1;
    const language = languageOf(actor.language, title);
    const { id } = await tx.workPackage.create({
      data: { workspaceId, clientId, title, language, position },
    });
    await tellAllIn(deed, workPackageChanged, workspaceId, [id]);
    return { workPackageId: id };
  },
});

async function addedBefore({ tx }: Deed, workspaceId: string, clientId: string): Promise<WorkPackage | null> {
  await oneAtATime(tx, workspaceId, clientId);
  return tx.workPackage.findUnique({ where: { workspaceId_clientId: { workspaceId, clientId } } });
}
