// A query: one thing that people look at; it finds only what the reader can reach and changes nothing.
import type * as z from "zod";
import { inTime } from "./away";
import { lookerStanding } from "./caller";
import type { Context, Tx } from "./context";
import { parse } from "./parse";
import { type Deed as DeedName, mustBeAllowed, type Subject } from "./permissions";
import { type Standing, visitor } from "./standing";

export interface Look {
  tx: Tx;
  now: Date;
  actor: Standing;
  context: Context;
  /** Asks once for all queries that look with the same standing, at the same moment and so for the same person. */
  once<Answer>(name: string, question: () => Promise<Answer>): Promise<Answer>;
}

export interface Query<Input, Found extends Subject, Output> {
  name: DeedName;
  input: z.ZodType<Input>;
  find(look: Look, input: Input): Promise<Found> | Found;
  answer(look: Look, input: Input, found: Found): Promise<Output>;
}

export function query<Input, Found extends Subject, Output>(
  definition: Query<Input, Found, Output>,
): Query<Input, Found, Output> {
  return definition;
}

/** Answers a query: parse → find → may? → answer. Refuses as {@link perform} does; rejects with {@link Away} what takes too long. */
export async function ask<Input, Found extends Subject, Output>(
  asked: Query<Input, Found, Output>,
  context: Context,
  input: unknown,
): Promise<Output> {
  const parsed = parse(asked.input, input);
  await context.limits.spend("look", context.caller?.personId ?? context.address);
  return inTime(answered(asked, context, parsed));
}

async function answered<Input, Found extends Subject, Output>(
  asked: Query<Input, Found, Output>,
  context: Context,
  input: Input,
): Promise<Output> {
  const actor = await lookerStanding(context, asked.name);
  const look = { tx: context.db, now: context.now(), actor, context, once: onceFor(actor) };
  const found = await asked.find(look, input);
  mustBeAllowed(actor, asked.name, found);
  return asked.answer(look, input, found);
}

/** A standing is found anew for each moment, and what was asked with it goes when it goes. */
const asked = new WeakMap<Standing, Map<string, Promise<unknown>>>();

/** Strangers have one standing for ever, so what they ask is asked each time. */
function onceFor(actor: Standing): Look["once"] {
  return (name, question) => {
    if (actor === visitor) return question();
    const known = asked.get(actor) ?? new Map<string, Promise<unknown>>();
    asked.set(actor, known);
    const answer = known.get(name) ?? question();
    known.set(name, answer);
    return answer as ReturnType<typeof question>;
  };
}
