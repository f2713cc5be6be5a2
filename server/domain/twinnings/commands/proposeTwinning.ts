// Proposing a twinning: one pioneer, one or more twins, and the words that every city has to accept.
import type { Twinning } from "~/prisma/generated/client";
import { command, type Deed } from "../../core/command";
import { oneAtATime } from "../../core/oneAtATime";
import { agreedColumns, historyLine, mustBeAmongParties, partiesOf } from "../agreement";
import { charterHash } from "../charter";
import { tellParties } from "../find";
import { proposeInput } from "../schema";

/** The same client id again gives the same twinning again, whatever has become of it. */
export const proposeTwinning = command({
  name: "twinning.propose",
  input: proposeInput,
  find: ({ actor }) => ({ municipalityCode: actor.municipalityCode }),
  async act(deed, { clientId, ...agreed }) {
    const before = clientId && (await proposedBefore(deed, clientId));
    if (before) return { twinningId: before.id, charterHash: before.charterHash };
    await mustBeAmongParties(deed, agreed);
    const hash = charterHash(agreed);
    const twinning = await deed.tx.twinning.create({
      data: {
        ...agreedColumns(agreed, deed.actor.language),
        clientId,
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

async function proposedBefore({ tx, actor }: Deed, clientId: string): Promise<Twinning | null> {
  await oneAtATime(tx, actor.id, clientId);
  return tx.twinning.findUnique({
    where: { proposedById_clientId: { proposedById: actor.id, clientId } },
  });
}
