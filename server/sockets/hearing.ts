// What a socket hears: the audiences its person may read, joined at the start and looked at anew when rights change.
import type { PrismaClient } from "~/prisma/generated/client";
import { headsOf } from "../domain/activity/queries/changesSince";
import { audienceIdsOf, standingsOf } from "../domain/core/standing";
import { audienceRoom, hereRoom, personRoom } from "./rooms";
import type { Line } from "./wire";

/** Joins what this socket's person may hear. Gives how far each audience is, or undefined for somebody who is nobody now. */
export async function joinHearing(db: PrismaClient, line: Line): Promise<Record<string, number> | undefined> {
  const { personId } = line.data.caller;
  const standing = (await standingsOf(db, [personId])).get(personId);
  if (!standing) return undefined;
  const allowed = audienceIdsOf(standing);
  const workspaces = [...standing.places.keys()];
  await line.join([personRoom(personId), ...allowed.map(audienceRoom)]);
  await leaveOthers(line, [...allowed.map(audienceRoom), ...workspaces.map(hereRoom)]);
  // After joining, so that nothing falls between: what comes twice is dropped by its number.
  return headsOf(db, allowed);
}

async function leaveOthers(line: Line, allowed: string[]): Promise<void> {
  const gone = [...line.rooms].filter((room) => /^(audience|here):/.test(room) && !allowed.includes(room));
  await Promise.all(gone.map((room) => line.leave(room)));
  for (const room of gone) if (room.startsWith("here:")) line.data.here.delete(room.slice("here:".length));
}
