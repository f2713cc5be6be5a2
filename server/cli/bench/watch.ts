// Counts and times what arrives at the clients, while it runs.
import { Histogram } from "./histogram";
import type { Percentiles } from "./orders";

export class Watch {
  private readonly durations = new Histogram();
  private running = false;
  private begun = 0;
  private ended = 0;
  private arrivals = 0;

  start(): void {
    this.begun = performance.now();
    this.running = true;
  }

  stop(): void {
    this.ended = performance.now();
    this.running = false;
  }

  /** @param sentAt undefined for one's own message, which is no delivery */
  arrival(now: number, sentAt: number | undefined): void {
    if (!this.running) return;
    this.arrivals++;
    if (sentAt !== undefined) this.durations.add(now - sentAt);
  }

  arrivalsPerSecond(): number {
    return this.arrivals / ((this.ended - this.begun) / 1_000);
  }

  percentiles(): Percentiles {
    const { durations } = this;
    return {
      p50: durations.percentile(0.5),
      p95: durations.percentile(0.95),
      p99: durations.percentile(0.99),
    };
  }
}
