// One transaction, and after it the telling: nothing is told that did not happen.
import type { Context, Tx } from "./context";
import { Outgoing } from "./outgoing";

const patience = { maxWait: 10_000, timeout: 20_000 };

/** Runs the work in a transaction. What it holds in `outgoing` leaves after commit, and never otherwise. */
export async function inTransaction<Output>(
  context: Context,
  work: (tx: Tx, outgoing: Outgoing) => Promise<Output>,
): Promise<Output> {
  const outgoing = new Outgoing(context.publisher);
  try {
    const output = await context.db.$transaction((tx) => work(tx, outgoing), patience);
    outgoing.release();
    return output;
  } catch (thrown) {
    outgoing.drop();
    throw thrown;
  }
}
