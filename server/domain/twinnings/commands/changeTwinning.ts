// Changing the words, the dates or the parties: after that every city has to accept anew.
import { command } from "../../core/command";
import { refuse } from "../../core/refusal";
import { tellWorkspacesOf } from "../../workspaces/find";
import { agreedColumns, historyLine, mustBeAmongParties, partiesOf } from "../agreement";
import { charterHash } from "../charter";
import { lockedTwinning, tellParties } from "../find";
import { changeInput } from "../schema";

export const changeTwinning = command({
  name: "twinning.change",
  input: changeInput,
  find: (deed, { twinningId }) => lockedTwinning(deed, twinningId),
  async act(deed, { twinningId: id, reason, ...agreed }, before) {
    if (before.state === "withdrawn") refuse("conflict", "twinning-ended");
    await mustBeAmongParties(deed, agreed);
    const hash = charterHash(agreed);
    if (hash === before.charterHash && before.state !== "declined") refuse("conflict", "nothing-changed");
    await deed.tx.twinningParty.deleteMany({ where: { twinningId: id } });
    const { parties } = await deed.tx.twinning.update({
      where: { id },
      data: {
        ...agreedColumns(agreed, before.language),
        state: "proposed",
        changedAt: deed.now,
        parties: { create: partiesOf(deed, agreed) },
        history: { create: historyLine(deed, "changed", hash, reason) },
      },
      include: { parties: true },
    });
    await tellParties(deed, { id, parties: [...parties, ...before.parties] });
    await tellWorkspacesOf(deed, id);
    return { twinningId: id, charterHash: hash };
  },
});
