// Posts as a reader wants them: each answer under the post that began its thread, one level in.
import type { MessageView } from "~/server/domain/conversations/views";

export interface Thread {
  post: MessageView;
  replies: MessageView[];
}

/** In the order of the first posts; what answers a post that is not on the page begins a thread of its own. */
export function threadsOf(messages: MessageView[]): Thread[] {
  const threads = new Map<string, Thread>();
  const rootOf = new Map<string, string>();
  for (const message of messages) {
    const parent = message.parent && rootOf.get(message.parent.id);
    // The first post is the question itself: what answers it is an answer of its own, not a remark on another.
    const root = parent && threads.get(parent)?.post.number !== 1 ? parent : message.id;
    rootOf.set(message.id, root);
    const thread = threads.get(root);
    if (thread) thread.replies.push(message);
    else threads.set(root, { post: message, replies: [] });
  }
  return [...threads.values()];
}

/** Each with its first post's place among all posts in the order in which they are read, from 1. */
export function placed(threads: Thread[]): (Thread & { place: number })[] {
  let before = 0;
  return threads.map((thread) => {
    const place = before + 1;
    before += 1 + thread.replies.length;
    return { ...thread, place };
  });
}
