// The discussions on the page as they are now: each changes in its place, and new ones are only counted.
import { useEffect, useState } from "react";
import { useChanges } from "~/app/live/LiveProvider";
import type { Change } from "~/app/live/streams";
import type { ConversationView, MessageView, ReadView } from "~/server/domain/conversations/views";

export type ListedDiscussion = ConversationView & { read: number };

export function useDiscussions(loaded: ListedDiscussion[], myId: string) {
  const [discussions, setDiscussions] = useState(loaded);
  const [added, setAdded] = useState<string[]>([]);
  useEffect(() => {
    setDiscussions(loaded);
    setAdded([]);
  }, [loaded]);
  useChanges((change) => {
    setDiscussions((before) => before.map((discussion) => after(discussion, change, myId)));
    const { kind, name, view } = change;
    const opened =
      kind === "conversation" && (name === "conversation.opened" || name === "conversation.shared");
    if (opened && (view as ConversationView).kind === "discussion") {
      const { id } = view as ConversationView;
      setAdded((before) =>
        before.includes(id) || loaded.some((one) => one.id === id) ? before : [...before, id],
      );
    }
  });
  return { discussions, added: added.length };
}

function after(discussion: ListedDiscussion, { kind, view }: Change, myId: string): ListedDiscussion {
  if (kind === "conversation" && (view as ConversationView).id === discussion.id)
    return { ...(view as ConversationView), read: discussion.read };
  if (kind === "read" && (view as ReadView).id === discussion.id)
    return { ...discussion, read: Math.max(discussion.read, (view as ReadView).number) };
  if (kind === "message") return afterMessage(discussion, view as MessageView, myId);
  return discussion;
}

function afterMessage(discussion: ListedDiscussion, message: MessageView, myId: string): ListedDiscussion {
  if (message.conversationId !== discussion.id || message.number <= discussion.messageCount)
    return discussion;
  const read = message.author.id === myId ? message.number : discussion.read;
  return { ...discussion, messageCount: message.number, lastMessageAt: message.createdAt, read };
}
