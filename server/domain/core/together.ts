// What many ask for at once is done in one go: what comes while one go is under way waits for the next.

type Outcomes<Output> = PromiseSettledResult<Output>[];

/** More than this wait for the go after the next, so that none gets long. */
const largest = 250;

interface Waiting<Input, Output> {
  input: Input;
  settle(outcome: PromiseSettledResult<Output>): void;
}

/**
 * Gives a function for one that goes through `all` together with others. Each is in a go that begins after its call,
 * so that what is found is never older than the question.
 * @param all does all in one go, and gives an outcome for each, in order; when it rejects, all of them do
 */
export function together<Input, Output>(
  all: (inputs: Input[]) => Promise<Outcomes<Output>>,
): (input: Input) => Promise<Output> {
  const waiting: Waiting<Input, Output>[] = [];
  let running = false;
  const run = async () => {
    if (running) return;
    running = true;
    // Whoever asks in this same moment is in the first go already.
    await undefined;
    while (waiting.length > 0) {
      const those = waiting.splice(0, largest);
      const outcomes = await outcomesOf(() => all(those.map(({ input }) => input)), those.length);
      for (const [i, { settle }] of those.entries()) settle(outcomes[i] as PromiseSettledResult<Output>);
    }
    running = false;
  };
  return (input) =>
    new Promise<Output>((resolve, reject) => {
      const settle = (outcome: PromiseSettledResult<Output>) =>
        outcome.status === "fulfilled" ? resolve(outcome.value) : reject(outcome.reason);
      waiting.push({ input, settle });
      void run();
    });
}

/** The same for questions, where one answer for each is all there is to say. */
export function askedTogether<Input, Output>(
  all: (inputs: Input[]) => Promise<Output[]>,
): (input: Input) => Promise<Output> {
  return together(async (inputs) => (await all(inputs)).map((value) => ({ status: "fulfilled", value })));
}

async function outcomesOf<Output>(
  work: () => Promise<Outcomes<Output>>,
  count: number,
): Promise<Outcomes<Output>> {
  try {
    return await work();
  } catch (reason) {
    return Array.from({ length: count }, () => ({ status: "rejected", reason }));
  }
}
