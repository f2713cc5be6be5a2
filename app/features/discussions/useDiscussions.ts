// The discussions on the page as they are now: each changes in its place, and new ones are only counted.
import { useEffect, useState } from "react";
import { useChanges } from "~/app/live/LiveProvider";
import type { Change } from "~/app/live/streams";
import type { ConversationView, MessageView } from "~/server/domain/conversations/views";

/** How much of each is unread is for the badges to say: see HeadsProvider. */
export type ListedDiscussion = ConversationView;

export function useDiscussions(loaded: ListedDiscussion[]) {
  const [discussions, setDiscussions] = useState(loaded);
  const [added, setAdded] = useState<string[]>([]);
  useEffect(() => {
    setDiscussions(loaded);
    setAdded([]);
  }, [loaded]);
  useChanges((change) => {
    setDiscussions((before) => before.map((discussion) => after(discussion, change)));
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

function after(discussion: ListedDiscussion, { kind, view }: Change): ListedDiscussion {
  if (kind === "conversation" && (view as ConversationView).id === discussion.id)
    return view as ConversationView;
  return kind === "message" ? afterMessage(discussion, view as MessageView) : discussion;
}

function afterMessage(discussion: ListedDiscussion, message: MessageView): ListedDiscussion {
  if (message.conversationId !== discussion.id || message.number <= discussion.messageCount)
    return discussion;
  return { ...discussion, messageCount: message.number, lastMessageAt: message.createdAt };
}
