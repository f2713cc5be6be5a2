// The client's side of a storm: a crowd of tabs that lose their lines at once, come back, and say what they know.
import { setTimeout as wait } from "node:timers/promises";
import { type Account, digestOf } from "./ledger";
import type { Person, StormReport } from "./orders";
import { Tab, type Weather } from "./tab";

/** How long until a tab that has not come back counts as missing, in milliseconds. */
const patience = 60_000;
/** How many open their first line at the same time. */
const atOnce = 20;

export class Crowd {
  private readonly tabs: Tab[] = [];
  private readonly weather: Weather = calmWeather();

  async open(origin: string, people: Person[]): Promise<void> {
    for (let from = 0; from < people.length; from += atOnce) {
      const some = people.slice(from, from + atOnce).map((person) => new Tab(origin, person, this.weather));
      this.tabs.push(...some);
      if (!(await inTime(() => some.every(isCaughtUp)))) throw new Error("a tab was not let in");
    }
  }

  cut(): void {
    for (const tab of this.tabs) tab.cut();
  }

  comeBack(): void {
    for (const tab of this.tabs) tab.comeBack();
  }

  /** What went wrong is told once: the next break begins with nothing. */
  async caughtUp(): Promise<StormReport> {
    await inTime(() => this.tabs.every(isCaughtUp));
    const caughtUpAt = this.tabs.flatMap((tab) => tab.caughtUpAt ?? []);
    const report = { ...this.weather, caughtUpAt, missing: this.tabs.length - caughtUpAt.length };
    Object.assign(this.weather, calmWeather());
    return report;
  }

  /** What those in each room know: all of them must know the same. */
  async known(rooms: Record<string, number>): Promise<Account[]> {
    await inTime(() => this.tabs.every(({ person, shown }) => shown.has(rooms[person.room] ?? 0)));
    return Object.keys(rooms).map((room) =>
      accountOf(
        room,
        this.tabs.filter((tab) => tab.person.room === room),
      ),
    );
  }

  close(): void {
    for (const tab of this.tabs.splice(0)) tab.close();
  }
}

function calmWeather(): Weather {
  return { failedAt: [], unanswered: 0, tooFar: 0 };
}

function isCaughtUp({ caughtUpAt }: Tab): boolean {
  return caughtUpAt !== undefined;
}

async function inTime(done: () => boolean): Promise<boolean> {
  for (const until = performance.now() + patience; performance.now() < until; await wait(20))
    if (done()) return true;
  return false;
}

/** Each tab that lacks a message, or knows another one under a number, is counted. */
function accountOf(room: string, tabs: Tab[]): Account {
  const numbers = [...new Set(tabs.flatMap(({ shown }) => [...shown.keys()]))].sort((a, b) => a - b);
  const [first = 0] = numbers;
  const count = numbers.length && (numbers.at(-1) ?? 0) - first + 1;
  const all = Array.from({ length: count }, (_, i) => first + i);
  const reference = tabs[0]?.shown;
  const faults = { lost: 0, doubled: 0, disordered: 0 };
  for (const { shown } of tabs) {
    faults.lost += all.filter((number) => !shown.has(number)).length;
    faults.doubled += shown.size - new Set(shown.values()).size;
    faults.disordered += all.filter((number) => shown.get(number) !== reference?.get(number)).length;
  }
  return { room, first, count, digest: digestOf(all.map((number) => reference?.get(number) ?? "")), faults };
}
