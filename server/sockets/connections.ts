// When a person's rights or sessions change, their sockets follow at once.
import type { Connections } from "../domain/core/context";
import type { World } from "../world";
import { lookAnew } from "./hearing";
import { personRoom } from "./rooms";
import type { Line, Lines } from "./wire";

export function liveConnections(io: Lines, world: World): Connections {
  return {
    recheck: (personIds) => {
      for (const personId of new Set(personIds))
        for (const line of localLines(io, personId)) void lookAnew(world, line);
    },
  };
}

function localLines(io: Lines, personId: string): Line[] {
  const ids = io.sockets.adapter.rooms.get(personRoom(personId)) ?? new Set();
  return [...ids].flatMap((id) => io.sockets.sockets.get(id) ?? []);
}
