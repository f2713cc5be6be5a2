// A page that stays open: what it fetched, and what has become of that by what it heard since.

import { laterMark, type Mark, markAfterWriting } from "~/app/features/conversations/marks";
import type { Person } from "~/prisma/generated/client";
import { changesHear } from "~/server/domain/activity/queries/changesHear";
import { changesSince } from "~/server/domain/activity/queries/changesSince";
import { conversationMessages } from "~/server/domain/conversations/queries/conversationMessages";
import { conversationOne } from "~/server/domain/conversations/queries/conversationOne";
import { conversationsOfWorkspace } from "~/server/domain/conversations/queries/conversationsOfWorkspace";
import type {
  ConversationView,
  MentionView,
  MessageView,
  ReadView,
} from "~/server/domain/conversations/views";
import type { WireEvent } from "~/server/domain/core/event";
import { ask } from "~/server/domain/core/query";
import { isRefusal } from "~/server/domain/core/refusal";
import { documentsOfWorkspace } from "~/server/domain/documents/queries/documentsOfWorkspace";
import type { DocumentView } from "~/server/domain/documents/views";
import { pollsOfConversation } from "~/server/domain/polls/queries/pollsOfConversation";
import type { PollView } from "~/server/domain/polls/views";
import { reportsMine } from "~/server/domain/reports/queries/reportsMine";
import { reportsOfCity } from "~/server/domain/reports/queries/reportsOfCity";
import type { ReportView } from "~/server/domain/reports/views";
import type { Cast } from "./cast";
import { truthOf } from "./oracle";

export type State = Map<string, unknown>;

export class Tab {
  state: State = new Map();
  private heads: Record<string, number> = {};
  /** The last message that this person is known to have written in each conversation. */
  private written = new Map<string, number>();
  /** What was there, but not for this person, when the page was fetched: a page that opens it later fetches it then. */
  private hiddenThen = new Set<string>();

  constructor(
    private readonly cast: Cast,
    readonly person: Person,
  ) {}

  /** Loads the page. */
  async load(): Promise<void> {
    this.heads = (await ask(changesHear, this.context, {})).heads;
    const truth = await truthOf(this.cast);
    const readable = truth.readableBy(this.person);
    this.hiddenThen = new Set(truth.conversationIds.filter((id) => !readable.has(id)));
    this.state = await freshState(this.cast, this.person, truth.conversationIds);
  }

  /** Takes an event in, or loads the page again when it is about the reader's own rights. */
  async hear(event: WireEvent, own: boolean): Promise<void> {
    if (own && event.kind === "membership") return this.load();
    this.heads[event.audienceId] = event.sequence;
    this.takeIn(event);
  }

  /** Comes back after having been away. */
  async catchUp(): Promise<{ reloaded: boolean; got: unknown }> {
    const answer = await ask(changesSince, this.context, { audiences: this.heads });
    if (answer.tooFar) await this.load();
    else for (const change of answer.changes) this.takeIn(change);
    return { reloaded: answer.tooFar, got: answer };
  }

  /** What should be on the page and is not, or is there and should not be, or otherwise. */
  differences(fresh: State): string[] {
    const keys = new Set([...this.state.keys(), ...fresh.keys()]);
    return [...keys].filter((key) => {
      if (!this.state.has(key) && this.isOfHidden(fresh.get(key))) return false;
      if (key.startsWith("bookmark:") && !this.shows(key.slice("bookmark:".length))) return false;
      return JSON.stringify(this.state.get(key)) !== JSON.stringify(fresh.get(key));
    });
  }

  /** A bookmark shows on its message, and nowhere else on a page of a conversation. */
  private shows(messageId: string): boolean {
    return [...this.state].some(
      ([key, view]) => key.startsWith("message:") && (view as MessageView).id === messageId,
    );
  }

  private isOfHidden(view: unknown): boolean {
    const { id, conversationId } = view as { id: string; conversationId?: string };
    return this.hiddenThen.has(conversationId ?? id);
  }

  private get context() {
    return this.cast.world.as(this.person);
  }

  private takeIn({ kind, name, view }: Pick<WireEvent, "kind" | "name" | "view">): void {
    if (!/\.(opened|added)$/.test(name)) this.meet(kind, view as ConversationView | DocumentView);
    if (kind === "bookmark") this.takeInBookmark(view as { id: string; gone?: boolean });
    if (kind === "report") this.takeInReport(view as ReportView & { gone?: boolean });
    if (kind === "mention") this.takeInMention(view as MentionView & { gone?: true });
    if (kind === "read") this.takeInReading(view as ReadView);
    if (kind === "conversation") this.takeInConversation(view as ConversationView);
    if (kind === "document") this.state.set(`document:${(view as DocumentView).id}`, view);
    if (kind === "poll") this.takeInPoll(view as PollView);
    if (kind === "message") this.takeInMessage(view as MessageView);
  }

  /** What one hears of first when it has been there for a while came to be shared: what was said in it is fetched. */
  private meet(kind: string, view: ConversationView | DocumentView): void {
    if ((kind !== "conversation" && kind !== "document") || this.state.has(`${kind}:${view.id}`)) return;
    this.hiddenThen.add("conversationId" in view ? view.conversationId : view.id);
  }

  private takeInBookmark({ id, gone }: { id: string; gone?: boolean }): void {
    if (gone) this.state.delete(`bookmark:${id}`);
    else this.state.set(`bookmark:${id}`, true);
  }

  private takeInReport({ gone, ...view }: ReportView & { gone?: boolean }): void {
    if (gone) this.state.delete(`report:${view.id}`);
    else this.state.set(`report:${view.id}`, reportIn(view));
  }

  private takeInMention({ gone, ...view }: MentionView & { gone?: true }): void {
    if (gone) this.state.delete(`mention:${view.id}`);
    else this.state.set(`mention:${view.id}`, view);
  }

  private takeInReading(view: ReadView): void {
    const known = this.markIn(view.id);
    const mark = markAfterWriting(laterMark(known, view), this.written.get(view.id) ?? 0);
    this.setMark(view.id, mark);
  }

  private takeInPoll(view: PollView): void {
    if (!this.hiddenThen.has(view.conversationId)) this.state.set(`poll:${view.id}`, view);
  }

  private takeInConversation(view: ConversationView): void {
    if (view.kind !== "comments") this.state.set(`conversation:${view.id}`, view);
  }

  /** A message counts in its conversation, and one's own is read. */
  private takeInMessage(view: MessageView & { gone?: boolean }): void {
    // Moved to where this person may not read; what stands in for it is told of by itself.
    if (view.gone) return;
    const { conversationId, number, createdAt, author } = view;
    this.moveMention(view);
    if (!this.hiddenThen.has(conversationId)) this.state.set(keyOf(view), view);
    const conversation = this.state.get(`conversation:${conversationId}`) as ConversationView | undefined;
    if (conversation && conversation.messageCount < number)
      this.state.set(`conversation:${conversationId}`, {
        ...conversation,
        messageCount: number,
        lastMessageAt: createdAt,
      });
    for (const [key, one] of this.state) {
      const document = one as DocumentView;
      if (key.startsWith("document:") && document.conversationId === conversationId)
        this.state.set(key, { ...document, comments: Math.max(document.comments, number) });
    }
    if (author.id !== this.person.id || view.arrived) return;
    const written = Math.max(number, this.written.get(conversationId) ?? 0);
    this.written.set(conversationId, written);
    this.setMark(conversationId, markAfterWriting(this.markIn(conversationId), written));
  }

  /** A message takes its mention along to another place. */
  private moveMention({ id, conversationId, number }: MessageView): void {
    for (const [key, one] of this.state)
      if (key.startsWith("mention:") && (one as MentionView).messageId === id)
        this.state.set(key, { ...(one as MentionView), conversationId, number });
  }

  private markIn(conversationId: string): Mark {
    const known = this.state.get(`read:${conversationId}`) as ReadView | undefined;
    return known ?? { number: 0, turn: 0, turnedAt: 0 };
  }

  private setMark(id: string, { number, turn, turnedAt }: Mark): void {
    if (number > 0 || turn > 0) this.state.set(`read:${id}`, { id, number, turn, turnedAt });
  }
}

/** Everything that somebody sees when the pages are fetched now. */
export async function freshState(cast: Cast, person: Person, conversationIds: string[]): Promise<State> {
  const context = cast.world.as(person);
  const state: State = new Map();
  for (const conversationId of conversationIds) {
    const found = await unlessRefused(ask(conversationOne, context, { conversationId }));
    if (!found) continue;
    const { conversation, read, turn, turnedAt, bookmarked } = found;
    for (const id of bookmarked) state.set(`bookmark:${id}`, true);
    if (conversation.kind !== "comments") state.set(`conversation:${conversationId}`, conversation);
    if (read > 0 || turn > 0)
      state.set(`read:${conversationId}`, { id: conversationId, number: read, turn, turnedAt });
    const { messages } = await ask(conversationMessages, context, { conversationId, limit: 300 });
    const { polls } = await ask(pollsOfConversation, context, { conversationId });
    for (const poll of polls) state.set(`poll:${poll.id}`, poll);
    for (const message of messages) state.set(keyOf(message), message);
  }
  for (const report of await reportsSeen(cast, person)) state.set(`report:${report.id}`, reportIn(report));
  for (const workspaceId of cast.workspaceIds) {
    const found = await unlessRefused(ask(documentsOfWorkspace, context, { workspaceId }));
    const mine = await unlessRefused(ask(conversationsOfWorkspace, context, { workspaceId }));
    for (const mention of mine?.mentions ?? []) state.set(`mention:${mention.id}`, mention);
    for (const document of found?.documents ?? []) state.set(`document:${document.id}`, document);
  }
  return state;
}

/** By its place: what stands in for a message that was moved takes the place that it had. */
function keyOf({ conversationId, number }: MessageView): string {
  return `message:${conversationId}:${number}`;
}

/** One's own, and for a coordinator those of the city. */
async function reportsSeen({ world }: Cast, person: Person): Promise<ReportView[]> {
  const { reports } = await ask(reportsMine, world.as(person), {});
  if (person.role !== "coordinator") return reports;
  const { open, closed } = await ask(reportsOfCity, world.as(person), {});
  return [...reports, ...open, ...closed];
}

/** As much of it as is told of it. */
function reportIn({ id, messageId, reason, language, by, at, closed }: ReportView): ReportView {
  return { id, messageId, reason, language, by, at, closed };
}

/** What is not found is not there. */
export async function unlessRefused<Answer>(asked: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await asked;
  } catch (thrown) {
    if (isRefusal(thrown) && thrown.refusal === "not-found") return undefined;
    throw thrown;
  }
}
