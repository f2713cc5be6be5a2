// A clock for each computer: it can be set hours forward and back, and nobody else's moves with it.
import { AsyncLocalStorage } from "node:async_hooks";

/** Whose clock is looked at: it follows a client's work through its timers and lines. */
const whose = new AsyncLocalStorage<Clock>();

export class Clock {
  private ahead = 0;

  /** @param milliseconds forward, or back when negative; timers go on as they do on a computer whose clock is set */
  step(milliseconds: number): void {
    this.ahead += milliseconds;
  }

  setRight(): void {
    this.ahead = 0;
  }

  /** Whatever comes of the work sees this clock. */
  during<Output>(work: () => Output): Output {
    return whose.run(this, work);
  }

  static ahead(): number {
    return whose.getStore()?.ahead ?? 0;
  }
}

const RealDate = Date;
const realNow = Date.now;

class OwnDate extends RealDate {
  constructor(...given: [] | [string | number | Date]) {
    if (given.length === 0) super(OwnDate.now());
    else super(...given);
  }

  static override now(): number {
    return realNow() + Clock.ahead();
  }
}

globalThis.Date = OwnDate as DateConstructor;
