// Finds twinnings among those that one's own city is a party of, and tells its parties of a change.
import type { Prisma, Twinning, TwinningParty } from "~/prisma/generated/client";
import type { Deed } from "../core/command";
import type { Subject } from "../core/permissions";
import type { Look } from "../core/query";
import { refuse } from "../core/refusal";
import type { Standing } from "../core/standing";
import { twinningChanged } from "./events";
import { presentTwinnings, type TwinningView } from "./present";

/** A twinning as the subject of a deed: of its parties, the one that the actor speaks for. */
export type FoundTwinning = Twinning & { parties: TwinningParty[] } & Subject & { municipalityCode: string };

/** Those that the person's own city is a party of; a partner speaks for no city. */
export function twinningsReachableBy(actor: Standing): Prisma.TwinningWhereInput {
  const municipalityCode = actor.role === "partner" ? "" : actor.municipalityCode;
  return { parties: { some: { municipalityCode } } };
}

/** The twinning, if the actor's own city is a party. Refuses `not-found`. */
export async function twinningById(
  { tx, actor }: Pick<Look, "tx" | "actor">,
  id: string,
): Promise<FoundTwinning> {
  const where = { id, AND: twinningsReachableBy(actor) };
  const found = await tx.twinning.findFirst({ where, include: { parties: true } });
  return found ? { ...found, municipalityCode: actor.municipalityCode } : refuse("not-found");
}

/** Those that stand for an answer from the person's own city, which only its coordinators can give. */
export async function awaitingMyCity({ tx, actor }: Pick<Look, "tx" | "actor">): Promise<TwinningView[]> {
  if (actor.role !== "coordinator") return [];
  const where = { state: "proposed", AND: twinningsReachableBy(actor) } as const;
  return (await presentTwinnings(tx, where)).filter((one) => awaits(one, actor.municipalityCode));
}

/** Whether a city has yet to accept the text that stands there now. */
export function awaits({ state, parties }: TwinningView, municipalityCode: string): boolean {
  return state === "proposed" && parties.some(({ code, accepted }) => code === municipalityCode && !accepted);
}

/** The same, locked until commit: two cities that answer at once do so one after the other. */
export async function lockedTwinning(deed: Deed, id: string): Promise<FoundTwinning> {
  await twinningById(deed, id);
  await deed.tx.$executeRaw`select 1 from "Twinning" where id = ${id}::uuid for update`;
  return twinningById(deed, id);
}

/** Tells every party's own side, and the sides of those that were parties until now. */
export async function tellParties(
  { tx, tell }: Deed,
  { id, parties }: { id: string; parties: { municipalityCode: string }[] },
): Promise<void> {
  const codes = parties.map(({ municipalityCode }) => municipalityCode);
  const sides = await tx.audience.findMany({
    where: { municipalityCode: { in: codes }, workspaceId: null },
    select: { id: true },
  });
  for (const side of sides) tell(twinningChanged, { audienceId: side.id, id });
}
