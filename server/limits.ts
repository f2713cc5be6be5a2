// Limits on everything that costs or can be guessed at: so many tries, by person, account or address.
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { Bucket, Limits } from "./domain/core/context";
import { refuse } from "./domain/core/refusal";

/** How many tries, in how many seconds. */
const allowed: Record<Bucket, { tries: number; seconds: number }> = {
  deed: { tries: 120, seconds: 60 },
  look: { tries: 1_200, seconds: 60 },
  post: { tries: 60, seconds: 30 },
  signInByAddress: { tries: 100, seconds: 15 * 60 },
  signInByAccount: { tries: 10, seconds: 15 * 60 },
  knock: { tries: 200, seconds: 10 },
  connect: { tries: 120, seconds: 60 },
  link: { tries: 30, seconds: 15 * 60 },
  mailByAddress: { tries: 10, seconds: 60 * 60 },
  mailByAccount: { tries: 3, seconds: 60 * 60 },
  invite: { tries: 60, seconds: 60 * 60 },
  report: { tries: 20, seconds: 60 * 60 },
  upload: { tries: 60, seconds: 60 * 60 },
};

/** @param factor multiplies every limit, for a load test */
export function memoryLimits(factor = 1): Limits {
  const limiters = Object.fromEntries(
    Object.entries(allowed).map(([bucket, { tries, seconds }]) => [
      bucket,
      new RateLimiterMemory({ keyPrefix: bucket, points: Math.ceil(tries * factor), duration: seconds }),
    ]),
  ) as Record<Bucket, RateLimiterMemory>;
  return {
    async spent(bucket, key) {
      const { remainingPoints = 1 } = (await limiters[bucket].get(key)) ?? {};
      return remainingPoints <= 0;
    },
    async spend(bucket, key) {
      try {
        await limiters[bucket].consume(key);
      } catch (thrown) {
        if (!(thrown instanceof RateLimiterRes)) throw thrown;
        refuse("too-many", "too-many", { about: { seconds: Math.ceil(thrown.msBeforeNext / 1_000) } });
      }
    },
  };
}
