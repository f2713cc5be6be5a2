// Proposing a twinning: one pioneer, one or more twins, and the words that every city has to accept.
import { command } from "../../core/command";
import { agreedColumns, historyLine, mustBeAmongParties, partiesOf } from "../agreement";
import { charterHash } from "../charter";
import { tellParties } from "../find";
import { proposeInput } from "../schema";

export const proposeTwinning = command({
  name: "twinning.propose",
  input: proposeInput,
  find: ({ actor }) => ({ municipalityCode: actor.municipalityCode }),
  async act(deed, agreed) {
    await mustBeAmongParties(deed, agreed);
    const hash = charterHash(agreed);
    const twinning = await deed.tx.twinning.create({
      data: {
        ...agreedColumns(agreed, deed.actor.language),
        proposedById: deed.actor.id,
        createdAt: deed.now,
        changedAt: deed.now,
        parties: { create: partiesOf(deed, agreed) },
        history: { create: historyLine(deed, "proposed", hash) },
      },
      include: { parties: true },
    });
    await tellParties(deed, twinning);
    return { twinningId: twinning.id, charterHash: hash };
  },
});
