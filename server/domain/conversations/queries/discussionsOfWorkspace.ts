// The list of discussions, latest activity first, with its filters.
import type * as z from "zod";
import type { Prisma } from "~/prisma/generated/client";
import { conversationsReadableBy } from "../../core/audience";
import { query } from "../../core/query";
import type { Standing } from "../../core/standing";
import { placeIn } from "../find";
import { presentConversations } from "../present";
import { discussionsInput } from "../schema";
import { seenBy } from "../unlinked";

const pageSize = 50;

export const discussionsOfWorkspace = query({
  name: "discussion.all",
  input: discussionsInput,
  find: ({ actor }, { workspaceId }) => placeIn(actor, workspaceId),
  async answer({ tx, actor }, input) {
    const where = chosen(input, actor);
    const [total, discussions] = await Promise.all([
      tx.conversation.count({ where }),
      presentConversations(tx, { where, take: pageSize, skip: (input.page - 1) * pageSize }),
    ]);
    const ids = discussions.map(({ id }) => id);
    const marks = await tx.readMark.findMany({ where: { personId: actor.id, conversationId: { in: ids } } });
    const read = new Map(marks.map(({ conversationId, number }) => [conversationId, number]));
    return {
      discussions: seenBy(actor, discussions).map((discussion) => ({
        ...discussion,
        read: read.get(discussion.id) ?? 0,
      })),
      total,
      pages: Math.max(1, Math.ceil(total / pageSize)),
    };
  },
});

function chosen(input: z.infer<typeof discussionsInput>, actor: Standing): Prisma.ConversationWhereInput {
  const { workspaceId, state, workPackageId, municipalityCode, audience } = input;
  return {
    kind: "discussion",
    workspaceId,
    state,
    workPackageId,
    municipalityCode,
    audience: audience && { municipalityCode: audience === "shared" ? null : { not: null } },
    AND: conversationsReadableBy(actor),
  };
}
