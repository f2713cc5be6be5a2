// What a client shows of a workspace: as it was fetched, and what has become of that by what was told since.
import { laterMark, type Mark, markAfterWriting } from "~/app/features/conversations/marks";
import type { Change } from "~/app/live/streams";
import type {
  ConversationView,
  MentionView,
  MessageView,
  ReadView,
} from "~/server/domain/conversations/views";
import type { DocumentView } from "~/server/domain/documents/views";
import type { PollView } from "~/server/domain/polls/views";

const unread: Mark = { number: 0, turn: 0, turnedAt: 0 };

export class Page {
  /** By conversation, and there by number: what stands in for a message that was moved has the place that it had. */
  readonly messages = new Map<string, Map<number, MessageView>>();
  /** Rooms and discussions. */
  readonly conversations = new Map<string, ConversationView>();
  readonly documents = new Map<string, DocumentView>();
  readonly polls = new Map<string, PollView>();
  readonly marks = new Map<string, Mark>();
  readonly mentions = new Map<string, MentionView>();
  /** The last message that this person wrote in each conversation. */
  private readonly written = new Map<string, number>();

  constructor(private readonly personId: string) {}

  /** Takes in what was fetched. */
  put(conversationId: string, messages: MessageView[], mark: Mark): void {
    this.messages.set(conversationId, new Map(messages.map((message) => [message.number, message])));
    this.marks.set(conversationId, mark);
  }

  apply({ kind, name, view }: Change): void {
    if (kind === "message") this.takeMessage(name, view as MessageView);
    if (kind === "conversation") this.takeConversation(view as ConversationView);
    if (kind === "document") put(this.documents, view as DocumentView);
    if (kind === "poll") put(this.polls, view as PollView);
    if (kind === "read") this.takeReading(view as ReadView);
    if (kind === "mention") this.takeMention(view as MentionView & { gone?: true });
  }

  /** Everything, each under a name of its own. */
  *entries(): Generator<[string, unknown]> {
    for (const messages of this.messages.values())
      for (const message of messages.values())
        yield [`message ${message.number} in ${message.conversationId}`, message];
    for (const [id, view] of this.conversations) yield [`conversation ${id}`, view];
    for (const [id, view] of this.documents) yield [`document ${id}`, view];
    for (const [id, view] of this.polls) yield [`poll ${id}`, view];
    for (const [id, mark] of this.marks) if (mark.number > 0 || mark.turn > 0) yield [`mark in ${id}`, mark];
  }

  private takeConversation(view: ConversationView): void {
    if (view.kind !== "comments") this.conversations.set(view.id, view);
  }

  /** A message counts in its conversation, and one's own is read. */
  private takeMessage(name: string, view: MessageView): void {
    const { conversationId, number, createdAt, author } = view;
    const messages = this.messages.get(conversationId) ?? new Map<number, MessageView>();
    this.messages.set(conversationId, messages);
    // One's own answer can come after what has happened to the message since.
    if (name !== "message.posted" || !messages.has(number)) messages.set(number, view);
    this.moveMention(view);
    const conversation = this.conversations.get(conversationId);
    if (conversation && conversation.messageCount < number)
      this.conversations.set(conversationId, {
        ...conversation,
        messageCount: number,
        lastMessageAt: createdAt,
      });
    for (const document of this.documents.values())
      if (document.conversationId === conversationId)
        this.documents.set(document.id, { ...document, comments: Math.max(document.comments, number) });
    if (author.id !== this.personId || view.arrived) return;
    const written = Math.max(number, this.written.get(conversationId) ?? 0);
    this.written.set(conversationId, written);
    this.marks.set(conversationId, markAfterWriting(this.markIn(conversationId), written));
  }

  private takeReading(view: ReadView): void {
    const { number, turn, turnedAt } = view;
    const told = laterMark(this.markIn(view.id), { number, turn, turnedAt });
    this.marks.set(view.id, markAfterWriting(told, this.written.get(view.id) ?? 0));
  }

  private takeMention({ gone, ...view }: MentionView & { gone?: true }): void {
    if (gone) this.mentions.delete(view.id);
    else this.mentions.set(view.id, view);
  }

  /** A message takes its mention along to another place. */
  private moveMention({ id, conversationId, number }: MessageView): void {
    for (const mention of this.mentions.values())
      if (mention.messageId === id) this.mentions.set(mention.id, { ...mention, conversationId, number });
  }

  private markIn(conversationId: string): Mark {
    return this.marks.get(conversationId) ?? unread;
  }
}

function put<View extends { id: string }>(views: Map<string, View>, view: View): void {
  views.set(view.id, view);
}
