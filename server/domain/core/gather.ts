// Group commit: calls that arrive while one transaction is under way share the next one.
import type { Call, GatheredCommand, SharedDeed } from "./command";
import type { Context, Sql } from "./context";
import type { Outgoing } from "./outgoing";
import { recordShown, type Shown } from "./record";
import { refusal } from "./refusal";
import { retried } from "./retry";
import { type Standing, standingsOf } from "./standing";
import { askedTogether, together } from "./together";
import { telling } from "./transaction";

type AnyGathered = GatheredCommand<unknown, unknown, unknown>;

interface Waiting {
  context: Context;
  personId: string;
  input: unknown;
}

/** The calls that wait, by command; one such object serves a whole server. */
export class Gathering {
  private readonly commands = new Map<string, (call: Waiting) => Promise<unknown>>();
  private readonly questions = new Map<string, (input: never) => Promise<unknown>>();

  /** Joins the command's next transaction. Settles once the call is stored, or refused. */
  join<Input, Found, Output>(
    command: GatheredCommand<Input, Found, Output>,
    context: Context,
    input: Input,
  ): Promise<Output> {
    const personId = context.caller?.personId;
    if (!personId) return Promise.reject(refusal("unauthenticated"));
    const joined =
      this.commands.get(command.name) ??
      together((calls: Waiting[]) => inOne(command as unknown as AnyGathered, calls));
    this.commands.set(command.name, joined);
    return joined({ context, personId, input }) as Promise<Output>;
  }

  /**
   * Joins the next one question for all who ask this at once; the same `all` has to come with the same name. What is
   * found is never older than the call.
   */
  ask<Input, Output>(
    name: string,
    all: (inputs: Input[]) => Promise<Output[]>,
    input: Input,
  ): Promise<Output> {
    const known = this.questions.get(name) as ((input: Input) => Promise<Output>) | undefined;
    const joined = known ?? askedTogether(all);
    this.questions.set(name, joined);
    return joined(input);
  }
}

/** One transaction for all; when it breaks, one for each, so that a call only ever fails by its own fault. */
async function inOne(command: AnyGathered, calls: Waiting[]): Promise<PromiseSettledResult<unknown>[]> {
  try {
    return await retried(() => once(command, calls));
  } catch (reason) {
    if (calls.length === 1) return [{ status: "rejected", reason }];
    const alone: PromiseSettledResult<unknown>[] = [];
    for (const call of calls) alone.push(...(await inOne(command, [call])));
    return alone;
  }
}

/**
 * Two ways to the database: about what and who calls; what is stored and told, with the commit. Who calls is asked after
 * what is found was locked, however long that took.
 *
 * The numbers of what is told are then only known once they are committed, and might come to be known after those of a
 * transaction that came later and waited for these. They are told in their order all the same: another gathered
 * transaction begins when this one is over, and any other needs one more answer, for its own commit.
 */
function once(command: AnyGathered, waiting: Waiting[]) {
  const { context } = waiting[0] as Waiting;
  const allDone = async (tx: Sql, commit: () => void, outgoing: Outgoing) => {
    const told: Shown[] = [];
    const now = context.now();
    const tell: SharedDeed["tell"] = (actor, event, { id: subjectId, ...about }) =>
      told.push({ ...about, event, subjectId, actorId: actor.id, command: command.name });
    const shared = { tx, now, context, tell };
    const finding = command.find(
      shared,
      waiting.map(({ input }) => input),
    );
    const asking = standingsOf(tx, [...new Set(waiting.map(({ personId }) => personId))], now);
    const [found, standings] = await Promise.all([finding, asking]);
    const known = waiting.map((call) => toCall(call, standings));
    const calls = known.filter((call) => call !== undefined);
    const { answers, stored } = command.actAll(shared, calls, found);
    const recorded = recordShown(tx, now, told, outgoing);
    outgoing.committing();
    commit();
    await Promise.all([stored, recorded]);
    const answered = answers.values();
    return known.map((call) =>
      call ? (answered.next().value as PromiseSettledResult<unknown>) : stranger(),
    );
  };
  return telling(context.publisher, (outgoing) =>
    context.direct.transaction((tx, commit) => allDone(tx, commit, outgoing)),
  );
}

function toCall({ personId, input }: Waiting, standings: Map<string, Standing>): Call<unknown> | undefined {
  const actor = standings.get(personId);
  return actor && { actor, input };
}

function stranger(): PromiseSettledResult<unknown> {
  return { status: "rejected", reason: refusal("unauthenticated") };
}
