// Group commit: calls that arrive while one transaction is under way share the next one.
import type { Call, GatheredCommand, SharedDeed } from "./command";
import type { Context, Sql } from "./context";
import type { Outgoing } from "./outgoing";
import { recordShown, type Shown } from "./record";
import { refusal } from "./refusal";
import { retried } from "./retry";
import { type Standing, standingsOf } from "./standing";
import { telling } from "./transaction";

/** More calls than this wait for the transaction after the next, so that none gets long. */
const largest = 250;

type AnyGathered = GatheredCommand<unknown, unknown, unknown>;

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
  join<Input, Found, Output>(
    command: GatheredCommand<Input, Found, Output>,
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
      void this.run(command as unknown as AnyGathered);
    });
  }

  private queue(name: string) {
    const queue = this.queues.get(name) ?? { waiting: [], running: false };
    this.queues.set(name, queue);
    return queue;
  }

  private async run(command: AnyGathered) {
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
async function together(command: AnyGathered, calls: Waiting[]): Promise<PromiseSettledResult<unknown>[]> {
  try {
    return await retried(() => once(command, calls));
  } catch (reason) {
    if (calls.length === 1) return [{ status: "rejected", reason }];
    const alone: PromiseSettledResult<unknown>[] = [];
    for (const call of calls) alone.push(...(await together(command, [call])));
    return alone;
  }
}

/**
 * Three ways to the database: who calls and about what; what is stored and told; commit. Who calls is asked on a
 * connection beside the transaction's, at the same time: it locks nothing, and sees what is committed in either place.
 */
function once(command: AnyGathered, waiting: Waiting[]) {
  const { context } = waiting[0] as Waiting;
  const allDone = async (tx: Sql, outgoing: Outgoing) => {
    const told: Shown[] = [];
    const now = context.now();
    const tell: SharedDeed["tell"] = (actor, event, { id: subjectId, ...about }) =>
      told.push({ ...about, event, subjectId, actorId: actor.id, command: command.name });
    const shared = { tx, now, context, tell };
    const [standings, found] = await Promise.all([
      standingsOf(context.direct, [...new Set(waiting.map(({ personId }) => personId))]),
      command.find(
        shared,
        waiting.map(({ input }) => input),
      ),
    ]);
    const known = waiting.map((call) => toCall(call, standings));
    const calls = known.filter((call) => call !== undefined);
    const { answers, stored } = command.actAll(shared, calls, found);
    await Promise.all([stored, recordShown(tx, now, told, outgoing)]);
    const answered = answers.values();
    return known.map((call) =>
      call ? (answered.next().value as PromiseSettledResult<unknown>) : stranger(),
    );
  };
  return telling(context.publisher, (outgoing) => context.direct.transaction((tx) => allDone(tx, outgoing)));
}

function toCall({ personId, input }: Waiting, standings: Map<string, Standing>): Call<unknown> | undefined {
  const actor = standings.get(personId);
  return actor && { actor, input };
}

function stranger(): PromiseSettledResult<unknown> {
  return { status: "rejected", reason: refusal("unauthenticated") };
}
