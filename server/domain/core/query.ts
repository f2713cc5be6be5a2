// A query: one thing that people look at; it finds only what the reader can reach and changes nothing.
import type * as z from "zod";
import { lookerStanding } from "./caller";
import type { Context, Tx } from "./context";
import { parse } from "./parse";
import { type Deed as DeedName, mustBeAllowed, type Subject } from "./permissions";
import type { Standing } from "./standing";

export interface Look {
  tx: Tx;
  now: Date;
  actor: Standing;
  context: Context;
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

/** Answers a query: parse → find → may? → answer. Refuses as {@link perform} does. */
export async function ask<Input, Found extends Subject, Output>(
  asked: Query<Input, Found, Output>,
  context: Context,
  input: unknown,
): Promise<Output> {
  const parsed = parse(asked.input, input);
  await context.limits.spend("look", context.caller?.personId ?? context.address);
  const actor = await lookerStanding(context, asked.name);
  const look = { tx: context.db, now: context.now(), actor, context };
  const found = await asked.find(look, parsed);
  mustBeAllowed(actor, asked.name, found);
  return asked.answer(look, parsed, found);
}
