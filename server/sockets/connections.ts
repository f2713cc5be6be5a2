// When a person's rights or sessions change, their sockets follow at once.
import type { Connections } from "../domain/core/context";
import type { Look } from "./hearing";
import { personRoom } from "./rooms";
import type { Line, Lines } from "./wire";

/** How often every line is looked at anew, in milliseconds: sessions end, and partners' last days pass, by themselves. */
const round = 10 * 60 * 1_000;

/** Looks around again and again, for as long as the server runs. */
export function keepLookingAround(io: Lines, lookAnew: Look): void {
  setInterval(() => void lookAround(io, lookAnew), round).unref();
}

/** Looks at every line anew, one after the other. */
export async function lookAround(io: Lines, lookAnew: Look): Promise<void> {
  for (const line of io.sockets.sockets.values()) await lookAnew(line);
}

export function liveConnections(io: Lines, lookAnew: Look): Connections {
  return {
    recheck: (personIds) => {
      for (const personId of new Set(personIds))
        for (const line of localLines(io, personId)) void lookAnew(line);
    },
  };
}

function localLines(io: Lines, personId: string): Line[] {
  const ids = io.sockets.adapter.rooms.get(personRoom(personId)) ?? new Set();
  return [...ids].flatMap((id) => io.sockets.sockets.get(id) ?? []);
}
