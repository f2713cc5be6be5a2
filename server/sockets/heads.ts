// Tells how far audiences are where what was sent falls short of it: a commit whose answer was lost is stored, and told by nobody.
import { headsOf } from "../domain/activity/heads";
import type { World } from "../world";
import type { OrderedPublisher } from "./publisher";
import { audienceOfRoom, audienceRoom } from "./rooms";
import type { Lines } from "./wire";

/** How often the numbers are held against what was sent, and how soon where there is doubt, in milliseconds. */
const round = 10_000;
const soon = 250;

/** Keeps looking for as long as the server runs. Gives the way to have it look soon. */
export function keepHeadsTrue(io: Lines, world: World, published: () => OrderedPublisher): () => void {
  const told = new Map<string, number>();
  let early: NodeJS.Timeout | undefined;
  const look = async () => {
    early = undefined;
    // A database that is away is asked again at the next round.
    const heads = await headsOf(world.direct, listenedTo(io)).catch(() => ({}));
    for (const [audienceId, head] of Object.entries<number>(heads)) {
      if (published().isUnderWay(audienceId)) continue;
      const known = Math.max(published().lastSent(audienceId) ?? 0, told.get(audienceId) ?? 0);
      if (known >= head) continue;
      told.set(audienceId, head);
      io.to(audienceRoom(audienceId)).emit("heads", { [audienceId]: head });
    }
  };
  setInterval(look, round).unref();
  return () => {
    if (!early) early = setTimeout(look, soon).unref();
  };
}

function listenedTo(io: Lines): string[] {
  return [...io.sockets.adapter.rooms.keys()].flatMap((room) => audienceOfRoom(room) ?? []);
}
