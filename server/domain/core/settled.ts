// Turns a small piece of work into its outcome, so that one refusal among many calls stops no other.
import { isRefusal } from "./refusal";

/** What came out, or what was refused; anything else thrown goes on up. */
export function settled<Output>(work: () => Output): PromiseSettledResult<Output> {
  try {
    return { status: "fulfilled", value: work() };
  } catch (reason) {
    if (!isRefusal(reason)) throw reason;
    return { status: "rejected", reason };
  }
}
