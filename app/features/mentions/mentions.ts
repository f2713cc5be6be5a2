// Where I am mentioned, and how that changes: the law is that old mentions + changes = mentions fetched afresh.
import type { Change } from "~/app/live/streams";
import type { MentionView, MessageView } from "~/server/domain/conversations/views";

/** By the mention's id. */
export type MyMentions = Map<string, MentionView>;

export function mentionsAfter(mentions: MyMentions, { kind, view }: Change, workspaceId: string): MyMentions {
  if (kind === "mention") return afterMention(mentions, view as MentionView & { gone?: true }, workspaceId);
  if (kind === "message") return afterMessage(mentions, view as MessageView);
  return mentions;
}

function afterMention(mentions: MyMentions, view: MentionView & { gone?: true }, workspaceId: string) {
  const next = new Map(mentions);
  if (view.gone) next.delete(view.id);
  else if (view.workspaceId === workspaceId) next.set(view.id, view);
  return next;
}

/** A message that has got another place takes its mention along. */
function afterMessage(mentions: MyMentions, { id, conversationId, number }: MessageView): MyMentions {
  const moved = [...mentions.values()].find(
    (one) => one.messageId === id && (one.conversationId !== conversationId || one.number !== number),
  );
  return moved ? new Map(mentions).set(moved.id, { ...moved, conversationId, number }) : mentions;
}

/** How many messages that I have not read mention me, by conversation; one that no head is known of is read. */
export function unreadMentions(
  mentions: MyMentions,
  heads: { id: string; read: number }[],
): Map<string, number> {
  const read = new Map(heads.map((head) => [head.id, head.read]));
  const counts = new Map<string, number>();
  for (const { conversationId, number } of mentions.values())
    if (number > (read.get(conversationId) ?? number))
      counts.set(conversationId, (counts.get(conversationId) ?? 0) + 1);
  return counts;
}
