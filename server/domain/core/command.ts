// A command: one thing that people do, as plain data and one small function.
import type * as z from "zod";
import type { Context, Sql, Tx } from "./context";
import type { EventType } from "./event";
import type { Deed as DeedName, Subject } from "./permissions";
import type { Standing } from "./standing";

/** Everything a command works with while its transaction is open. */
export interface Deed {
  tx: Tx;
  now: Date;
  actor: Standing;
  context: Context;
  /** Tells, after commit, everyone in an audience what happened to a thing. */
  tell<View extends { id: string }>(event: EventType<string, View>, about: About<View>): void;
  /** Does something once it is certain that the change is stored: mails, sockets. */
  afterwards(effect: () => Promise<void> | void): void;
}

/** What a command prepares with: no transaction is open, and nothing can be told. */
export type Ahead = Omit<Deed, "tell" | "afterwards">;

export interface About<View> {
  audienceId: string;
  id: string;
  /** Partners named for this conversation hear it too. */
  conversationId?: string;
  /** The view after the change, where the command has it at hand. */
  view?: View;
}

export interface Command<Input, Found extends Subject, Output, Ready = undefined> {
  name: DeedName;
  input: z.ZodType<Input>;
  /**
   * What takes long and must hold neither a connection nor a row meanwhile: hashing a password. Done once, before the
   * transaction begins. What it reads may have changed by then, so `act` looks anew at all that it goes by.
   */
  prepare?(ahead: Ahead, input: Input): Promise<Ready>;
  /** Finds what the deed is about, within what the actor can reach; refuses `not-found` otherwise. */
  find(deed: Deed, input: Input): Promise<Found> | Found;
  act(deed: Deed, input: Input, found: Found, ready: Ready): Promise<Output>;
}

/** A command whose calls are gathered while one transaction is under way, and then share the next. */
export interface GatheredCommand<Input, Found, Output> {
  name: DeedName;
  input: z.ZodType<Input>;
  /** What all the calls need to know; asked in one go with who calls, so nothing is decided here. */
  find(shared: SharedDeed, inputs: Input[]): Promise<Found>;
  /** Has sent all that it stores when it returns: the commit goes right behind. */
  actAll(shared: SharedDeed, calls: Call<Input>[], found: Found): Acted<Output>;
}

export interface Acted<Output> {
  /** One for each call, in order: what came out, or what was refused. */
  answers: PromiseSettledResult<Output>[];
  /** Storing it, which is under way together with the telling and the commit. */
  stored: Promise<unknown>;
}

export interface SharedDeed {
  tx: Sql;
  now: Date;
  context: Context;
  tell<View extends { id: string }>(
    actor: Standing,
    event: EventType<string, View>,
    about: About<View> & { view: View },
  ): void;
}

export interface Call<Input> {
  actor: Standing;
  input: Input;
}

export function command<Input, Found extends Subject, Output, Ready = undefined>(
  definition: Command<Input, Found, Output, Ready>,
): Command<Input, Found, Output, Ready> {
  return definition;
}

export function gatheredCommand<Input, Found, Output>(
  definition: GatheredCommand<Input, Found, Output>,
): GatheredCommand<Input, Found, Output> {
  return definition;
}
