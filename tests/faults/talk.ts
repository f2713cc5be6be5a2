// People who go on working whatever happens: they write, put signs on what others wrote, decide, move things about, and send files.
import { acts } from "./deeds";
import type { Chance } from "./random";
import { sendFile } from "./uploading";
import type { Walker } from "./walker";
import { edit, pin, post, react, remove } from "./writing";

/** Between two things that somebody does, in milliseconds. */
const leastPause = 40;
const mostPause = 160;

/** Goes on until what it gives is called; that gives when everything that was begun has found its answer. */
export function keepTalking(walkers: Walker[], chance: Chance): () => Promise<void> {
  let timer: NodeJS.Timeout;
  const busy = new Map<string, Promise<void>>();
  const next = () => {
    const walker = chance.pick(walkers);
    if (walker.isOpen) doSomething(walker, chance, busy);
    timer = setTimeout(next, leastPause + chance.below(mostPause - leastPause));
  };
  timer = setTimeout(next);
  return async () => {
    clearTimeout(timer);
    await Promise.all(busy.values());
  };
}

/** @param busy who waits for an answer: nobody does two things at a time, but for what the outbox takes */
function doSomething(walker: Walker, chance: Chance, busy: Map<string, Promise<void>>): void {
  const what = chance.next();
  if (what < 0.45) return void post(walker, chance);
  if (what < 0.6) return void edit(walker, chance);
  if (what < 0.65) return void remove(walker, chance);
  if (what < 0.75) return void react(walker, chance);
  if (what < 0.78) return void pin(walker, chance);
  const sends = what < 0.86;
  const key = `${sends ? "files" : "deeds"} of ${walker.person.id}`;
  if (busy.has(key)) return;
  const doing = sends ? sendFile(walker, chance) : act(walker, chance);
  if (doing)
    busy.set(
      key,
      Promise.resolve(doing).then(() => void busy.delete(key)),
    );
}

/** Not everything can be done by everyone at any time: then something else is. */
function act(walker: Walker, chance: Chance): Promise<unknown> | undefined {
  for (let tries = 0; tries < 5; tries++) {
    const doing = chance.pick(acts)(walker, chance);
    if (doing) return doing;
  }
  return undefined;
}
