// What day it is, the same on the server and in the browser until the browser finds out that a new one has begun.
import { createContext, type ReactNode, useContext, useEffect, useState } from "react";

const NowContext = createContext<number | undefined>(undefined);

const minute = 60_000;

/** Gives the moment by which "i dag" is told. `start` is the server's time in milliseconds, so that both ends write the same words. */
export function NowProvider({ start, children }: { start: number | undefined; children: ReactNode }) {
  const [now, setNow] = useState(() => start ?? Date.now());
  useEffect(() => {
    const clock = setInterval(
      () => setNow((before) => (sameDay(before, Date.now()) ? before : Date.now())),
      minute,
    );
    return () => clearInterval(clock);
  }, []);
  return <NowContext.Provider value={now}>{children}</NowContext.Provider>;
}

/** The moment to tell days by, in milliseconds. It moves at midnight, not every minute. */
export function useNow(): number {
  return useContext(NowContext) ?? Date.now();
}

/** By the reader's own clock: it is only asked in the browser. */
function sameDay(one: number, other: number): boolean {
  return new Date(one).toDateString() === new Date(other).toDateString();
}
