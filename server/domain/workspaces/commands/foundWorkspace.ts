// Founding a workspace within an active twinning: owned by all its cities from the first moment.

import type { TwinningParty, Workspace } from "~/prisma/generated/client";
import { command, type Deed } from "../../core/command";
import { languageOf } from "../../core/language";
import { refuse } from "../../core/refusal";
import { lockedTwinning, tellParties } from "../../twinnings/find";
import { membershipGiven } from "../events";
import { tellOfPlace } from "../places";
import { foundWorkspaceInput } from "../schema";

/** Karlstad's three, to begin with. */
const firstPackages = ["Rättvis omställning", "Säker och tålig kommun", "Intelligent stad och land"];

/** The same client id again, in the same twinning, gives the same workspace again, whatever has become of either. */
export const foundWorkspace = command({
  name: "workspace.found",
  input: foundWorkspaceInput,
  find: (deed, { twinningId }) => lockedTwinning(deed, twinningId),
  async act(deed, { twinningId, clientId, title, purpose, workPackages, lead }, twinning) {
    const before = clientId && (await foundedBefore(deed, twinningId, clientId));
    if (before) return { workspaceId: before.id };
    if (twinning.state !== "active") refuse("conflict", "twinning-not-active");
    const titles = workPackages.length > 0 ? workPackages : firstPackages;
    const codes = pioneerFirst(twinning.parties);
    const { id } = await deed.tx.workspace.create({
      data: {
        twinningId,
        clientId,
        title,
        purpose,
        language: languageOf(deed.actor.language, title, purpose),
        createdAt: deed.now,
        owners: { create: codes.map((municipalityCode, position) => ({ municipalityCode, position })) },
        audiences: { create: [{}, ...codes.map((municipalityCode) => ({ municipalityCode }))] },
        packages: { create: titles.map((title, position) => ({ ...packageOf(deed, title), position })) },
      },
    });
    await tellParties(deed, twinning);
    if (lead) await takeLead(deed, id);
    return { workspaceId: id };
  },
});

/** The twinning is held by now: whoever sends the same at the same moment has waited for the first. */
function foundedBefore({ tx }: Deed, twinningId: string, clientId: string): Promise<Workspace | null> {
  return tx.workspace.findUnique({ where: { twinningId_clientId: { twinningId, clientId } } });
}

/** The first three are Swedish whoever keeps them. */
function packageOf({ actor }: Deed, title: string) {
  const otherwise = firstPackages.includes(title) ? "sv" : actor.language;
  return { title, language: languageOf(otherwise, title) };
}

function pioneerFirst(parties: TwinningParty[]): string[] {
  const twins = parties.filter(({ role }) => role === "twin");
  const codes = twins.map(({ municipalityCode }) => municipalityCode).sort();
  return [...parties.filter(({ role }) => role === "pioneer").map((p) => p.municipalityCode), ...codes];
}

async function takeLead(deed: Deed, workspaceId: string): Promise<void> {
  const { actor, now } = deed;
  const place = await deed.tx.membership.create({
    data: {
      workspaceId,
      personId: actor.id,
      role: "lead",
      municipalityCode: actor.municipalityCode,
      addedById: actor.id,
      createdAt: now,
    },
  });
  await tellOfPlace(deed, membershipGiven, place);
}
