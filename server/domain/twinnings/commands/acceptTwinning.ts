// A city's yes to the very words that were read. With the last city's yes the twinning is active.
import { command, type Deed } from "../../core/command";
import { refuse } from "../../core/refusal";
import { takeInOwners } from "../../workspaces/find";
import { historyLine } from "../agreement";
import { type FoundTwinning, lockedTwinning, tellParties } from "../find";
import { acceptInput } from "../schema";

export const acceptTwinning = command({
  name: "twinning.accept",
  input: acceptInput,
  find: (deed, { twinningId }) => lockedTwinning(deed, twinningId),
  async act(deed, { twinningId: id, charterHash }, twinning) {
    if (twinning.state !== "proposed") refuse("conflict", "twinning-not-open");
    if (twinning.charterHash !== charterHash) refuse("conflict", "charter-changed");
    const waiting = twinning.parties.filter((party) => party.acceptedHash !== charterHash);
    const mine = waiting.find((party) => party.municipalityCode === twinning.municipalityCode);
    if (!mine) return refuse("conflict", "accepted-already");
    const complete = waiting.length === 1;
    await sayYes(deed, twinning, complete);
    if (complete) await takeInOwners(deed, id, twinning.parties);
    await tellParties(deed, twinning);
    return { twinningId: id, state: complete ? ("active" as const) : ("proposed" as const) };
  },
});

async function sayYes(deed: Deed, { id, charterHash, municipalityCode }: FoundTwinning, complete: boolean) {
  await deed.tx.twinningParty.update({
    where: { twinningId_municipalityCode: { twinningId: id, municipalityCode } },
    data: { acceptedHash: charterHash, acceptedById: deed.actor.id, acceptedAt: deed.now },
  });
  await deed.tx.twinning.update({
    where: { id },
    data: {
      changedAt: deed.now,
      state: complete ? "active" : "proposed",
      history: { create: historyLine(deed, "accepted", charterHash) },
    },
  });
}
