// What a socket hears: the audiences its person may read, looked at when it opens and anew when rights change.
import { headsOf } from "../domain/activity/queries/changesSince";
import { audienceIdsOf, standingOf } from "../domain/core/standing";
import type { World } from "../world";
import { audienceRoom, hereRoom } from "./rooms";
import type { Line } from "./wire";

/**
 * Looks whether the socket's session still holds and what its person may hear, and says so in a `welcome`. Cuts the
 * socket of an ended session, and one that can't be looked at: connecting again asks everything from the beginning.
 */
export function lookAnew(world: World, line: Line): Promise<void> {
  return inTurn(line, async () => {
    const heads = await joinHearing(world, line).catch((error) => {
      world.log.error({ err: error }, "a socket could not be looked at");
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

/** How far each audience is that this socket hears now; undefined for somebody who is nobody here any more. */
async function joinHearing({ db, sessions }: World, line: Line): Promise<Record<string, number> | undefined> {
  const { caller } = line.data;
  const [holding, standing] = await Promise.all([
    sessions.stillIn([caller]),
    standingOf(db, caller.personId),
  ]);
  if (holding.length === 0 || !standing || !line.connected) return undefined;
  const allowed = audienceIdsOf(standing);
  await line.join(allowed.map(audienceRoom));
  await leaveOthers(line, [...allowed.map(audienceRoom), ...[...standing.places.keys()].map(hereRoom)]);
  // After joining, so that nothing falls between: what comes twice is dropped by its number.
  return headsOf(db, allowed);
}

async function leaveOthers(line: Line, allowed: string[]): Promise<void> {
  const gone = [...line.rooms].filter((room) => /^(audience|here):/.test(room) && !allowed.includes(room));
  await Promise.all(gone.map((room) => line.leave(room)));
  for (const room of gone) if (room.startsWith("here:")) line.data.here.delete(room.slice("here:".length));
}
