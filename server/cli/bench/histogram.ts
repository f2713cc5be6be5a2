// Counts durations in buckets that are one per cent wide: millions of them take no room, and percentiles come out right.

const smallest = 0.001;
const step = Math.log(1.01);
const buckets = 2_200;

export class Histogram {
  private readonly counts = new Uint32Array(buckets);
  private total = 0;

  /** @param duration in milliseconds */
  add(duration: number): void {
    const bucket = Math.round(Math.log(Math.max(duration, smallest) / smallest) / step);
    const at = Math.min(bucket, buckets - 1);
    this.counts[at] = (this.counts[at] ?? 0) + 1;
    this.total++;
  }

  /** The duration, in milliseconds, that this share of all stays within: 0.95 for p95. */
  percentile(share: number): number {
    let left = Math.ceil(this.total * share);
    for (const [bucket, count] of this.counts.entries()) {
      left -= count;
      if (left <= 0) return smallest * Math.exp(bucket * step);
    }
    return 0;
  }
}
