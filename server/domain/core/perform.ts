// The one door: parse → prepare → find → may? → act, in one transaction → after commit, tell.
import { callerStanding } from "./caller";
import type { Command, Deed, GatheredCommand } from "./command";
import type { Context, Tx } from "./context";
import type { Outgoing } from "./outgoing";
import { parse } from "./parse";
import { mustBeAllowed, type Subject } from "./permissions";
import { record, type Told } from "./record";
import { retried } from "./retry";
import { telling } from "./transaction";

/**
 * Does what the command says, or nothing at all.
 * @param input anything: it is parsed here, whatever doorway it came through
 * @returns what the command gives out, once it is stored for good
 * @throws Refusal unauthenticated, forbidden, not-found, invalid, conflict or too-many
 */
export async function perform<Input, Found extends Subject, Output, Ready>(
  command: Command<Input, Found, Output, Ready> | GatheredCommand<Input, unknown, Output>,
  context: Context,
  input: unknown,
): Promise<Output> {
  const parsed = parse(command.input, input);
  const gathered = "actAll" in command;
  await context.limits.spend(gathered ? "post" : "deed", context.caller?.personId ?? context.address);
  if (gathered) return context.gathering.join(command, context, parsed);
  const ready = await prepared(command, context, parsed);
  return retried(() => once(command, context, parsed, ready));
}

/** Undefined for most commands, which have nothing to prepare. */
async function prepared<Input, Found extends Subject, Output, Ready>(
  command: Command<Input, Found, Output, Ready>,
  context: Context,
  input: Input,
): Promise<Ready> {
  if (!command.prepare) return undefined as Ready;
  const actor = await callerStanding(context.db, context, command.name);
  return command.prepare({ tx: context.db, now: context.now(), actor, context }, input);
}

/** How long a deed waits for a connection, and how long it may take, in milliseconds. */
const patience = { maxWait: 10_000, timeout: 20_000 };

type Effect = () => Promise<void> | void;

async function once<Input, Found extends Subject, Output, Ready>(
  command: Command<Input, Found, Output, Ready>,
  context: Context,
  input: Input,
  ready: Ready,
): Promise<Output> {
  const effects: Effect[] = [];
  const deedDone = async (tx: Tx, outgoing: Outgoing) => {
    const actor = await callerStanding(tx, context, command.name);
    const told: Told[] = [];
    const deed: Deed = {
      tx,
      actor,
      context,
      now: context.now(),
      tell: (event, { id, view, ...about }) =>
        told.push({
          ...about,
          event,
          view,
          subjectId: id,
          actorId: actor.id || null,
          command: command.name,
        }),
      afterwards: (effect) => effects.push(effect),
    };
    const found = await command.find(deed, input);
    mustBeAllowed(actor, command.name, found);
    const result = await command.act(deed, input, found, ready);
    await record(tx, deed.now, told, outgoing);
    return result;
  };
  const output = await telling(context.publisher, (outgoing) =>
    context.db.$transaction((tx) => deedDone(tx, outgoing), patience),
  );
  for (const effect of effects) await effect();
  return output;
}
