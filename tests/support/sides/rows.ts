// Everything that the cities have, as rows: what the model of who may see and do what is read off.
import type { Cast } from "../property/cast";

export type Rows = Awaited<ReturnType<typeof rowsOf>>;

/** How things are at this moment. */
export async function rowsOf({ world: { db }, people, workspaceIds }: Cast) {
  const codes = [...new Set(people.map(({ municipalityCode }) => municipalityCode))];
  const there = { workspaceId: { in: workspaceIds } };
  const oldest = { orderBy: { id: "asc" } } as const;
  const inOne = { municipalityCode: { in: codes } };
  const twinningParts = { parties: true, history: true, workspaces: true };
  return {
    people: await db.person.findMany({ where: inOne, ...oldest }),
    twinnings: await db.twinning.findMany({
      where: { OR: [{ parties: { some: inOne } }, { workspaces: { some: { id: { in: workspaceIds } } } }] },
      include: twinningParts,
      ...oldest,
    }),
    workspaces: await db.workspace.findMany({
      where: { id: { in: workspaceIds } },
      include: { owners: true },
      ...oldest,
    }),
    packages: await db.workPackage.findMany({ where: there, ...oldest }),
    places: await db.membership.findMany({ where: there, include: { named: true }, ...oldest }),
    conversations: await db.conversation.findMany({ where: there, include: { audience: true }, ...oldest }),
    documents: await db.document.findMany({
      where: { conversation: there },
      include: { versions: true, audience: true },
      ...oldest,
    }),
    audiences: await db.audience.findMany(),
  };
}
