// What is in hand: every request and call that is being answered, so that a stop takes nothing new and waits for these.

export class InHand {
  private count = 0;
  private last = () => {};
  private isStopping = false;

  /** Whether nothing new is taken any more. */
  get stopping(): boolean {
    return this.isStopping;
  }

  /** Takes something in hand: gives the way to say that it is answered, or nothing once the server is stopping. */
  take(): (() => void) | undefined {
    if (this.isStopping) return undefined;
    this.count++;
    let held = true;
    return () => {
      if (!held) return;
      held = false;
      if (--this.count === 0) this.last();
    };
  }

  /** Takes nothing new from now on. Resolves when all that was taken is answered. */
  finish(): Promise<void> {
    this.isStopping = true;
    return new Promise((done) => {
      if (this.count === 0) done();
      else this.last = done;
    });
  }
}
