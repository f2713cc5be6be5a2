// The twinning that both towns accept, their workspace with its work packages and places, and a third town that is asked.
import { perform } from "~/server/domain/core/perform";
import { acceptTwinning } from "~/server/domain/twinnings/commands/acceptTwinning";
import { proposeTwinning } from "~/server/domain/twinnings/commands/proposeTwinning";
import { foundWorkspace } from "~/server/domain/workspaces/commands/foundWorkspace";
import { giveMembership } from "~/server/domain/workspaces/commands/giveMembership";
import type { Books } from "./books";
import type { DemoPerson, DemoTwinning, DemoWorkspace, PersonId, WorkPackageKey } from "./content/types";
import { momentOf } from "./content/when";

export async function linkArms(books: Books, twinning: DemoTwinning): Promise<string> {
  const { proposed, accepted, ...agreement } = twinning;
  const at = momentOf(proposed.when, books.today);
  const { twinningId } = await perform(proposeTwinning, books.as(proposed.by, at), agreement);
  for (const { by, when } of accepted) {
    const { charterHash } = await books.db.twinning.findUniqueOrThrow({ where: { id: twinningId } });
    await perform(acceptTwinning, books.as(by, momentOf(when, books.today)), { twinningId, charterHash });
  }
  return twinningId;
}

export async function openWorkspace(
  books: Books,
  twinningId: string,
  workspace: DemoWorkspace,
): Promise<void> {
  const { created, title, purpose } = workspace;
  const keys = Object.keys(workspace.workPackages) as WorkPackageKey[];
  const workPackages = keys.map((key) => workspace.workPackages[key]);
  const acting = books.as(created.by, momentOf(created.when, books.today));
  const { workspaceId } = await perform(foundWorkspace, acting, {
    twinningId,
    title,
    purpose,
    workPackages,
    lead: true,
  });
  books.workspaceId = workspaceId;
  const packages = await books.db.workPackage.findMany({
    where: { workspaceId },
    orderBy: { position: "asc" },
  });
  for (const [i, key] of keys.entries()) books.packages.set(key, packages[i]?.id ?? "");
}

/** Every coordinator gives the own town's people their places; partners come in with what they are named for. */
export async function givePlaces(
  books: Books,
  people: Record<PersonId, DemoPerson>,
  founder: PersonId,
  at: Date,
) {
  const members = Object.entries(people) as [PersonId, DemoPerson][];
  for (const [id, { city, workspaceRole }] of members) {
    if (!workspaceRole || workspaceRole === "partner" || id === founder) continue;
    await perform(giveMembership, books.as(coordinatorOf(people, city), at), {
      workspaceId: books.workspaceId,
      personId: books.person(id),
      role: workspaceRole,
    });
  }
}

export function coordinatorOf(people: Record<PersonId, DemoPerson>, city: string): PersonId {
  const found = (Object.entries(people) as [PersonId, DemoPerson][]).find(
    ([, person]) => person.city === city && person.role === "coordinator",
  );
  if (!found) throw new Error(`the demo has no coordinator in ${city}`);
  return found[0];
}
