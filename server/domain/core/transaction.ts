// After a transaction the telling: nothing is told that did not happen.
import type { Publisher } from "./event";
import { Outgoing } from "./outgoing";

/** Runs a transaction. What it holds in `outgoing` leaves once it has committed, and never otherwise. */
export async function telling<Output>(
  publisher: Publisher,
  transact: (outgoing: Outgoing) => Promise<Output>,
): Promise<Output> {
  const outgoing = new Outgoing(publisher);
  try {
    const output = await transact(outgoing);
    outgoing.release();
    return output;
  } catch (thrown) {
    outgoing.drop();
    throw thrown;
  }
}
