// A clock that runs by itself until a test sets it.

export class TestClock {
  private stopped: Date | undefined;

  now(): Date {
    return new Date(this.stopped ?? Date.now());
  }

  /** Stands still at this moment. */
  set(moment: Date | string): void {
    this.stopped = new Date(moment);
  }

  /** Lets time pass, in milliseconds, and stands still there. */
  pass(milliseconds: number): void {
    this.stopped = new Date(this.now().getTime() + milliseconds);
  }
}

export const second = 1_000;
export const minute = 60 * second;
export const hour = 60 * minute;
export const day = 24 * hour;
