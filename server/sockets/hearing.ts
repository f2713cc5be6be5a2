// What a socket hears: the audiences its person may read, looked at when it opens and anew when rights change.
import { headsAmong, headsOf } from "../domain/activity/heads";
import type { Caller } from "../domain/core/context";
import { audienceIdsOf, standingsOf } from "../domain/core/standing";
import { askedTogether } from "../domain/core/together";
import type { World } from "../world";
import { audienceRoom, hereRoom } from "./rooms";
import type { Line } from "./wire";

/** Looks anew at what a line may hear, after what is under way for it. */
export type Look = (line: Line) => Promise<void>;

type Heard = Pick<World, "sessions" | "direct" | "now" | "log">;

/**
 * Gives the way to look whether a socket's session still holds and what its person may hear, and to say so in a
 * `welcome`. Cuts the socket of an ended session, and one that can't be looked at: connecting again asks everything from
 * the beginning. Those who come at once, as after a server was away, are looked at together.
 */
export function hearing({ sessions, direct, now, log }: Heard): Look {
  const stillIn = askedTogether(async (callers: Caller[]) => {
    const [holding, standings] = await Promise.all([
      sessions.stillIn(callers),
      standingsOf(direct, [...new Set(callers.map(({ personId }) => personId))], now()),
    ]);
    const still = new Set<Caller>(holding);
    return callers.map((caller) => (still.has(caller) ? standings.get(caller.personId) : undefined));
  });
  const headsNow = askedTogether(async (all: string[][]) => {
    const heads = await headsOf(direct, [...new Set(all.flat())]);
    return all.map((ids) => headsAmong(heads, ids));
  });
  /** How far each audience is that this socket hears now; undefined for somebody who is nobody here any more. */
  const joinHearing = async (line: Line): Promise<Record<string, number> | undefined> => {
    const standing = await stillIn(line.data.caller);
    if (!standing || !line.connected) return undefined;
    const allowed = audienceIdsOf(standing);
    await line.join(allowed.map(audienceRoom));
    await leaveOthers(line, [...allowed.map(audienceRoom), ...[...standing.places.keys()].map(hereRoom)]);
    // After joining, so that nothing falls between: what comes twice is dropped by its number.
    return headsNow(allowed);
  };
  return (line) =>
    inTurn(line, async () => {
      const heads = await joinHearing(line).catch((error) => {
        log.error({ err: error }, "a socket could not be looked at");
        return undefined;
      });
      if (heads) line.emit("welcome", { personId: line.data.caller.personId, heads });
      else line.disconnect(true);
    });
}

/** One look at a time, so that an older one never undoes a newer. The work must not fail. */
export function inTurn(line: Line, work: () => Promise<void>): Promise<void> {
  line.data.looked = line.data.looked.then(work);
  return line.data.looked;
}

async function leaveOthers(line: Line, allowed: string[]): Promise<void> {
  const gone = [...line.rooms].filter((room) => /^(audience|here):/.test(room) && !allowed.includes(room));
  await Promise.all(gone.map((room) => line.leave(room)));
  for (const room of gone) if (room.startsWith("here:")) line.data.here.delete(room.slice("here:".length));
}
