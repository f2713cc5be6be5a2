// Group commit: calls that arrive while one transaction is under way share the next one.
import type { Call, GatheredCommand } from "./command";
import type { Context } from "./context";
import { record, type Told } from "./record";
import { refusal } from "./refusal";
import { retried } from "./retry";
import { type Standing, standingsOf } from "./standing";
import { inTransaction } from "./transaction";

/** More calls than this wait for the transaction after the next, so that none gets long. */
const largest = 250;

interface Waiting {
  context: Context;
  personId: string;
  input: unknown;
  settle(outcome: PromiseSettledResult<unknown>): void;
}

/** The calls that wait, by command; one such object serves a whole server. */
export class Gathering {
  private readonly queues = new Map<string, { waiting: Waiting[]; running: boolean }>();

  /** Joins the command's next transaction. Settles once the call is stored, or refused. */
  join<Input, Output>(
    command: GatheredCommand<Input, Output>,
    context: Context,
    input: Input,
  ): Promise<Output> {
    const personId = context.caller?.personId;
    if (!personId) return Promise.reject(refusal("unauthenticated"));
    return new Promise<Output>((resolve, reject) => {
      const settle: Waiting["settle"] = (outcome) =>
        outcome.status === "fulfilled" ? resolve(outcome.value as Output) : reject(outcome.reason);
      this.queue(command.name).waiting.push({
        context,
        personId,
        input,
        settle,
      });
      void this.run(command as unknown as GatheredCommand<unknown, unknown>);
    });
  }

  private queue(name: string) {
    const queue = this.queues.get(name) ?? { waiting: [], running: false };
    this.queues.set(name, queue);
    return queue;
  }

  private async run(command: GatheredCommand<unknown, unknown>) {
    const queue = this.queue(command.name);
    if (queue.running) return;
    queue.running = true;
    while (queue.waiting.length > 0) {
      const calls = queue.waiting.splice(0, largest);
      const outcomes = await together(command, calls);
      for (const [i, call] of calls.entries()) call.settle(outcomes[i] as PromiseSettledResult<unknown>);
    }
    queue.running = false;
  }
}

/** One transaction for all; when it breaks, one for each, so that a call only ever fails by its own fault. */
async function together(
  command: GatheredCommand<unknown, unknown>,
  calls: Waiting[],
): Promise<PromiseSettledResult<unknown>[]> {
  try {
    return await retried(() => once(command, calls));
  } catch (reason) {
    if (calls.length === 1) return [{ status: "rejected", reason }];
    const alone: PromiseSettledResult<unknown>[] = [];
    for (const call of calls) alone.push(...(await together(command, [call])));
    return alone;
  }
}

function once(command: GatheredCommand<unknown, unknown>, waiting: Waiting[]) {
  const { context } = waiting[0] as Waiting;
  // Asked while the transaction opens: it sees what is committed, as it would inside.
  const asked = standingsOf(context.db, [...new Set(waiting.map(({ personId }) => personId))]);
  // When the transaction does not open, nobody waits for it, and its failure is the same one.
  asked.catch(() => {});
  return inTransaction(context, async (tx, outgoing) => {
    const standings = await asked;
    const known = waiting.map((call) => toCall(call, standings));
    const told: Told[] = [];
    const now = context.now();
    const answered = await command.actAll(
      {
        tx,
        now,
        context,
        tell: (actor, event, { id, view, ...about }) =>
          told.push({
            ...about,
            event,
            view,
            subjectId: id,
            actorId: actor.id,
            command: command.name,
          }),
      },
      known.filter((call) => call !== undefined),
    );
    await record(tx, now, told, outgoing);
    const answers = answered.values();
    return known.map((call) => (call ? (answers.next().value as PromiseSettledResult<unknown>) : stranger()));
  });
}

function toCall({ personId, input }: Waiting, standings: Map<string, Standing>): Call<unknown> | undefined {
  const actor = standings.get(personId);
  return actor && { actor, input };
}

function stranger(): PromiseSettledResult<unknown> {
  return { status: "rejected", reason: refusal("unauthenticated") };
}
