// A city's no to a proposal, with the reason that the others are told.
import { command } from "../../core/command";
import { refuse } from "../../core/refusal";
import { historyLine } from "../agreement";
import { lockedTwinning, tellParties } from "../find";
import { reasonInput } from "../schema";

export const declineTwinning = command({
  name: "twinning.decline",
  input: reasonInput,
  find: (deed, { twinningId }) => lockedTwinning(deed, twinningId),
  async act(deed, { twinningId: id, reason }, twinning) {
    if (twinning.state !== "proposed") refuse("conflict", "twinning-not-open");
    await deed.tx.twinning.update({
      where: { id },
      data: {
        state: "declined",
        changedAt: deed.now,
        history: { create: historyLine(deed, "declined", twinning.charterHash, reason) },
      },
    });
    await tellParties(deed, twinning);
    return { twinningId: id };
  },
});
