// When a person's rights or sessions change, their sockets follow at once.
import type { Connections } from "../domain/core/context";
import type { World } from "../world";
import { joinHearing } from "./hearing";
import { personRoom } from "./rooms";
import type { Line, Lines } from "./wire";

export function liveConnections(io: Lines, world: World): Connections {
  return {
    recheck: (personIds) => {
      for (const personId of new Set(personIds))
        void recheckPerson(io, world, personId).catch((error) => {
          // Whoever can't be looked at anew is cut: connecting again asks everything from the beginning.
          world.log.error({ err: error }, "a person's sockets could not be looked at anew");
          io.in(personRoom(personId)).disconnectSockets();
        });
    },
  };
}

async function recheckPerson(io: Lines, { db, sessions }: World, personId: string): Promise<void> {
  const lines = localLines(io, personId);
  const holding = new Set(await sessions.stillIn(lines.map(({ data }) => data.caller)));
  for (const line of lines) {
    const heads = holding.has(line.data.caller) ? await joinHearing(db, line) : undefined;
    if (heads) line.emit("welcome", { personId, heads });
    else line.disconnect(true);
  }
}

function localLines(io: Lines, personId: string): Line[] {
  const ids = io.sockets.adapter.rooms.get(personRoom(personId)) ?? new Set();
  return [...ids].flatMap((id) => io.sockets.sockets.get(id) ?? []);
}
