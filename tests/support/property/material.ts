// What a step can move, merge or share across the line, of what there is at that moment.
import type { Audience, Conversation, Membership, Message } from "~/prisma/generated/client";

type Reached = Conversation & { audience: Audience; named: { membership: Membership }[] };

/** A conversation on the other side of the line, and how many read it, its partners included. */
export function acrossFrom(
  message: Message | undefined,
  conversations: Reached[],
  places: Membership[],
  which: number,
) {
  const from = conversations.find(({ id }) => id === message?.conversationId);
  const isInternal = (one: Reached | undefined) => one?.audience.municipalityCode !== null;
  const others = conversations.filter(
    (one) => one.workspaceId === from?.workspaceId && isInternal(one) !== isInternal(from),
  );
  const to = pick(others, which);
  if (!to) return undefined;
  const { municipalityCode } = to.audience;
  const colleagues = places.filter(
    (one) =>
      one.workspaceId === to.workspaceId &&
      one.role !== "partner" &&
      (municipalityCode === null || one.municipalityCode === municipalityCode),
  );
  const partners = to.named.filter(({ membership }) => membership.role === "partner");
  return { id: to.id, readers: colleagues.length + partners.length };
}

/** Where nothing has the same readers, any two will do, to be refused. */
export function movableIn(conversations: Conversation[], messages: Message[], which: number) {
  const discussions = conversations.filter(({ kind, state }) => kind === "discussion" && state !== "merged");
  const posts = messages.filter(
    (post) => post.number > 1 && discussions.some(({ id }) => id === post.conversationId),
  );
  const post = pick(posts, which);
  const merging = discussions.find(({ id }) => id === post?.conversationId) ?? pick(discussions, which);
  const others = discussions.filter(({ id }) => id !== merging?.id);
  const alike = others.filter(({ audienceId }) => audienceId === merging?.audienceId);
  return { post, merging, other: pick(alike.length > 0 ? alike : others, which) };
}

export function pick<One>(many: readonly One[], which: number): One;
export function pick<One>(many: readonly One[], which: number): One | undefined {
  return many[which % Math.max(1, many.length)];
}
