// The decision log of a workspace: every discussion that ended in a decision which stands, the latest first.
import type * as z from "zod";
import type { Prisma } from "~/prisma/generated/client";
import { conversationsReadableBy } from "../../core/audience";
import { dayOf, startOfYear } from "../../core/day";
import { query } from "../../core/query";
import type { Standing } from "../../core/standing";
import { placeIn } from "../find";
import { presentConversations } from "../present";
import { decisionsInput } from "../schema";
import { seenBy } from "../unlinked";

const pageSize = 100;

type Input = z.infer<typeof decisionsInput>;

export const decisionsOfWorkspace = query({
  name: "decision.all",
  input: decisionsInput,
  find: ({ actor }, { workspaceId }) => placeIn(actor, workspaceId),
  async answer({ tx, actor }, input) {
    const decided = decidedIn(input, actor);
    const where = { ...decided, ...chosen(input) };
    const orderBy = [{ settledAt: "desc" as const }, { id: "desc" as const }];
    const [total, decisions, moments] = await Promise.all([
      tx.conversation.count({ where }),
      presentConversations(tx, { where, orderBy, take: pageSize, skip: (input.page - 1) * pageSize }),
      tx.conversation.findMany({ where: decided, select: { settledAt: true }, orderBy }),
    ]);
    return {
      decisions: seenBy(actor, decisions),
      total,
      pages: Math.max(1, Math.ceil(total / pageSize)),
      /** The years in which something was decided, the latest first. */
      years: [...new Set(moments.flatMap(({ settledAt }) => (settledAt ? [yearOf(settledAt)] : [])))],
    };
  },
});

function decidedIn({ workspaceId }: Input, actor: Standing) {
  return {
    workspaceId,
    kind: "discussion",
    state: "decided",
    AND: conversationsReadableBy(actor),
  } satisfies Prisma.ConversationWhereInput;
}

function chosen({ workPackageId, municipalityCode, audience, year }: Input): Prisma.ConversationWhereInput {
  return {
    workPackageId,
    municipalityCode,
    audience: audience && { municipalityCode: audience === "shared" ? null : { not: null } },
    settledAt: year ? { gte: startOfYear(year), lt: startOfYear(year + 1) } : undefined,
  };
}

function yearOf(moment: Date): number {
  return Number(dayOf(moment).slice(0, 4));
}
