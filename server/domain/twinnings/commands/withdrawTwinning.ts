// Taking back one's own proposal, or ending a twinning that is active. What the cities have made together stays with them.
import { command } from "../../core/command";
import { refuse } from "../../core/refusal";
import { historyLine } from "../agreement";
import { type FoundTwinning, lockedTwinning, tellParties } from "../find";
import { reasonInput } from "../schema";

export const withdrawTwinning = command({
  name: "twinning.withdraw",
  input: reasonInput,
  find: (deed, { twinningId }) => lockedTwinning(deed, twinningId),
  async act(deed, { twinningId: id, reason }, twinning) {
    if (twinning.state === "withdrawn") refuse("conflict", "twinning-ended");
    if (twinning.state !== "active" && !hasAccepted(twinning)) refuse("conflict", "decline-instead");
    await deed.tx.twinning.update({
      where: { id },
      data: {
        state: "withdrawn",
        changedAt: deed.now,
        history: { create: historyLine(deed, "withdrawn", twinning.charterHash, reason) },
      },
    });
    await tellParties(deed, twinning);
    return { twinningId: id };
  },
});

/** The actor's city stands behind the words that stand there now, because it wrote them or said yes. */
function hasAccepted({ parties, municipalityCode, charterHash }: FoundTwinning): boolean {
  return parties.some(
    (party) => party.municipalityCode === municipalityCode && party.acceptedHash === charterHash,
  );
}
