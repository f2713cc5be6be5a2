// Makes an answer of a deed's or question's outcome, whatever the outcome is.
import { isRefusal } from "../domain/core/refusal";
import type { Logger } from "../log";
import type { Answer } from "./wire";

/** A refusal is told as it is; anything else is a bug or a database away: logged here, and `unavailable` there. */
export async function answered(name: string, log: Logger, work: () => Promise<unknown>): Promise<Answer> {
  try {
    return { ok: true, output: await work() };
  } catch (thrown) {
    if (isRefusal(thrown)) {
      const { refusal: code, reason, fields, about } = thrown;
      return { ok: false, refusal: { code, reason, fields, about } };
    }
    log.error({ err: thrown, deed: name }, "a deed failed");
    return { ok: false, error: "unavailable" };
  }
}
