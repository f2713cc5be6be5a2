// Renaming a work package, moving it among the others, or retiring it: what belongs to it stays there.

import { command, type Deed } from "../../core/command";
import { languageOf } from "../../core/language";
import { workPackageChanged } from "../events";
import { type FoundWorkPackage, tellAllIn, workPackageById } from "../find";
import { editWorkPackageInput } from "../schema";

export const editWorkPackage = command({
  name: "workPackage.edit",
  input: editWorkPackageInput,
  find: (deed, { workPackageId }) => workPackageById(deed, workPackageId),
  async act(deed, { workPackageId: id, title, move, retired }, found) {
    const { tx, now } = deed;
    const retiredAt = retired === undefined ? undefined : retired ? now : null;
    const language = title === undefined ? undefined : languageOf(found.language, title);
    await tx.workPackage.update({ where: { id }, data: { title, language, retiredAt } });
    const moved = move ? await moveBeside(deed, found, move) : [];
    await tellAllIn(deed, workPackageChanged, found.workspaceId, new Set([id, ...moved]));
    return { workPackageId: id };
  },
});

/** Changes places with the neighbour; gives the ids of those that have another position now. */
async function moveBeside(
  { tx }: Deed,
  { id, workspaceId }: FoundWorkPackage,
  move: "up" | "down",
): Promise<string[]> {
  const all = await tx.workPackage.findMany({
    where: { workspaceId },
    orderBy: [{ position: "asc" }, { id: "asc" }],
  });
  const from = all.findIndex((one) => one.id === id);
  const [taken] = all.splice(from, 1);
  if (taken) all.splice(Math.max(0, move === "up" ? from - 1 : from + 1), 0, taken);
  const moved = all.flatMap((one, position) => (one.position === position ? [] : [{ id: one.id, position }]));
  for (const { id, position } of moved) await tx.workPackage.update({ where: { id }, data: { position } });
  return moved.map(({ id }) => id);
}
