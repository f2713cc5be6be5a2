// What everybody meant to say: held against what was stored in the end.
import type { MessageView } from "~/server/domain/conversations/views";
import type { Room } from "./stage";

interface Post {
  clientId: string;
  room: Room;
  authorId: string;
  body: string;
}

/** A message's last meaning: a text, or that it is gone. */
type Meant = { body: string } | "deleted";

export class Ledger {
  /** In the order in which they were said. */
  readonly posts: Post[] = [];
  /** By the message's id. */
  readonly changes = new Map<string, Meant>();
  edits = 0;
  deletions = 0;

  post(post: Post): void {
    this.posts.push(post);
  }

  edit({ id }: MessageView, body: string): void {
    this.edits++;
    this.changes.set(id, { body });
  }

  remove({ id }: MessageView): void {
    this.deletions++;
    this.changes.set(id, "deleted");
  }

  /** Nobody changes what they meant to take away. */
  mayChange({ id }: MessageView): boolean {
    return this.changes.get(id) !== "deleted";
  }
}
