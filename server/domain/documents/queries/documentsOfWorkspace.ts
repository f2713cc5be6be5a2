// The document list of a workspace: filtered, sorted, a page at a time.
import type * as z from "zod";
import type { Prisma } from "~/prisma/generated/client";
import { placeIn } from "../../conversations/find";
import { documentsReadableBy } from "../../core/audience";
import type { Tx } from "../../core/context";
import { may } from "../../core/permissions";
import { query } from "../../core/query";
import type { Standing } from "../../core/standing";
import { presentDocuments } from "../present";
import { documentsInput } from "../schema";

const pageSize = 100;

type Input = z.infer<typeof documentsInput>;

/** Titles sort as Swedes sort them, å ä ö last: the column's own collation sees to it. */
export const documentsOfWorkspace = query({
  name: "document.all",
  input: documentsInput,
  find: ({ actor }, { workspaceId }) => placeIn(actor, workspaceId),
  async answer({ tx, actor }, input, place) {
    const reachable = { workspaceId: input.workspaceId, AND: documentsReadableBy(actor) };
    const where = { ...reachable, ...(await chosen(tx, input, actor)) };
    const [all, shown, page] = await Promise.all([
      tx.document.count({ where: reachable }),
      tx.document.count({ where }),
      tx.document.findMany({
        where,
        orderBy: orderOf(input),
        skip: (input.page - 1) * pageSize,
        take: pageSize,
        select: { id: true },
      }),
    ]);
    const documents = await presentDocuments(
      tx,
      page.map(({ id }) => id),
    );
    const pages = Math.max(1, Math.ceil(shown / pageSize));
    return { documents, all, shown, page: input.page, pages, mayAdd: may(actor, "document.add", place) };
  },
});

async function chosen(tx: Tx, input: Input, actor: Standing): Promise<Prisma.DocumentWhereInput> {
  const { kind, municipalityCode, audience, purpose, workPackageId, fresh } = input;
  return {
    kind,
    municipalityCode,
    purpose,
    workPackageId,
    audience: audience && { municipalityCode: audience === "shared" ? null : { not: null } },
    changedAt: fresh ? { gt: await visitBefore(tx, input.workspaceId, actor.id) } : undefined,
  };
}

async function visitBefore(tx: Tx, workspaceId: string, personId: string): Promise<Date> {
  const place = await tx.membership.findUnique({
    where: { workspaceId_personId: { workspaceId, personId } },
  });
  return place?.visitedBefore ?? place?.createdAt ?? new Date(0);
}

function orderOf({ sort, direction }: Input): Prisma.DocumentOrderByWithRelationInput[] {
  const latestFirst = sort === "changed" || sort === "version";
  const way = (direction ?? (latestFirst ? "down" : "up")) === "down" ? "desc" : "asc";
  const column = {
    changed: { changedAt: way },
    title: { title: way },
    kind: { kind: way },
    // What is shared has no city of its own, and comes before what has.
    audience: { audience: { municipalityCode: { sort: way, nulls: way === "asc" ? "first" : "last" } } },
    municipality: { municipality: { name: way } },
    purpose: { purpose: way },
    workPackage: { workPackage: { position: way } },
    version: { version: way },
  } as const;
  return [column[sort], { changedAt: "desc" }, { id: "desc" }];
}
