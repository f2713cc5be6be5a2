// Says how something was refused, so that a test can compare it.
import { isRefusal, type Refusal, type RefusalCode } from "~/server/domain/core/refusal";

/** The refusal that the work ends in. Fails when it succeeds, or breaks in another way. */
export async function refused(work: Promise<unknown>): Promise<Refusal> {
  const outcome = await work.then(
    () => undefined,
    (thrown: unknown) => ({ thrown }),
  );
  if (!outcome) throw new Error("should have been refused, and was not");
  if (!isRefusal(outcome.thrown)) throw outcome.thrown;
  return outcome.thrown;
}

/** "forbidden: forbidden", "conflict: already-taken": the code and the reason. */
export async function why(work: Promise<unknown>): Promise<`${RefusalCode}: ${string}`> {
  const { refusal, reason } = await refused(work);
  return `${refusal}: ${reason}`;
}

/** The reasons by field of input that is refused. */
export async function fieldsOf(work: Promise<unknown>): Promise<Record<string, string>> {
  const { refusal, fields } = await refused(work);
  if (refusal !== "invalid") throw new Error(`refused as ${refusal}, not as invalid`);
  return fields;
}
