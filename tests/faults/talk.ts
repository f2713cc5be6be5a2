// People who go on working whatever happens: they write, change what they wrote, and take some of it away.
import type { Ledger } from "./ledger";
import type { Chance } from "./random";
import type { Walker } from "./walker";

/** Between two things that somebody does, in milliseconds. */
const leastPause = 40;
const mostPause = 160;

/** Goes on until what it gives is called. */
export function keepTalking(walkers: Walker[], ledger: Ledger, chance: Chance): () => void {
  let timer: NodeJS.Timeout;
  let said = 0;
  const next = () => {
    const walker = chance.pick(walkers);
    if (walker.isOpen) void doSomething(walker, ledger, chance, said++);
    timer = setTimeout(next, leastPause + chance.below(mostPause - leastPause));
  };
  timer = setTimeout(next);
  return () => clearTimeout(timer);
}

async function doSomething(walker: Walker, ledger: Ledger, chance: Chance, n: number): Promise<void> {
  const changeable = walker.mine().filter((message) => ledger.mayChange(message));
  const what = chance.next();
  if (what < 0.2 && changeable.length > 0) {
    const message = chance.pick(changeable);
    const body = `${message.body.split(", ändrat")[0]}, ändrat ${n}`;
    ledger.edit(message, body);
    return walker.edit(message, body);
  }
  if (what < 0.25 && changeable.length > 0) {
    const message = chance.pick(changeable);
    ledger.remove(message);
    return walker.remove(message);
  }
  const room = chance.pick(walker.rooms);
  const body = `${room.internalTo ? `INTERNT-${room.internalTo}` : "Till alla"}: nummer ${n}`;
  const clientId = await walker.post(room, body);
  ledger.post({ clientId, room, authorId: walker.person.id, body });
}
