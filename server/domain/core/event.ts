// Events: what happened, told to an audience after commit, and logged there under a gapless number.
import type { Tx } from "./context";

/** A thing that events are about, and how to show it as it is now. */
export interface Kind<Name extends string, View extends { id: string }> {
  name: Name;
  /** The current views of those that still exist and are the audience's to see at this moment, in any order. */
  present(tx: Tx, ids: string[], audienceId: string, now: Date): Promise<View[]>;
  /** What a partner sees of it, where that is less. */
  partnerView?(view: View): View;
  /** The conversation that a partner has to be named for to see it. */
  conversationOf?(view: View): string;
  /** The workspace that a partner has to have a place in to see it, where it is of no conversation. */
  workspaceOf?(view: View): string;
}

export interface EventType<Name extends string, View extends { id: string }> {
  name: Name;
  kind: Kind<string, View>;
}

/** What is told of a thing that is no more, or no longer theirs to see who hear it. */
export interface Gone {
  id: string;
  gone: true;
}

/** An event as it travels: the thing itself as it is after the change, so that applying it twice does no harm. */
export interface WireEvent<View extends { id: string } = { id: string }> {
  audienceId: string;
  sequence: number;
  at: string;
  actorId: string | null;
  name: string;
  kind: string;
  view: View | Gone;
}

/** What a command wants told. */
export interface Telling {
  event: EventType<string, { id: string }>;
  audienceId: string;
  subjectId: string;
  /** Partners who are named for this conversation hear it in their own stream. */
  conversationId?: string;
  /** The view, where the command has it at hand already. */
  view?: { id: string };
}

/** Sends to those who listen, each audience in the order of its sequence. */
export interface Publisher {
  /** Keeps the place of these numbers, from the first one on, in the audience's order, until it is known what came of them. */
  hold(
    audienceId: string,
    first: number,
  ): {
    release(events: WireEvent[]): void;
    drop(): void;
  };
  /** Whether something was stored is not known, and so neither whether it should have been told. */
  doubt(): void;
}

/** Where nobody listens. */
export const silence: Publisher = { hold: () => ({ release() {}, drop() {} }), doubt() {} };

const declared = new Map<string, EventType<string, { id: string }>>();

/** Declares an event; its name is "<kind>.<past participle>". */
export function event<Name extends string, View extends { id: string }>(
  name: Name,
  kind: Kind<string, View>,
): EventType<Name, View> {
  const type = { name, kind };
  declared.set(name, type as unknown as EventType<string, { id: string }>);
  return type;
}

/** Every event there is, by the order of their declaration. */
export function events(): EventType<string, { id: string }>[] {
  return [...declared.values()];
}

export function eventNamed(name: string): EventType<string, { id: string }> | undefined {
  return declared.get(name);
}
