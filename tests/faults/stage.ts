// The real server as a process on a data folder of its own, with its embedded database, and the ways to harm both.
import { readFile } from "node:fs/promises";
import { setTimeout as wait } from "node:timers/promises";
import { type Ours, prepared, startOurs } from "~/server/cli/bench/ours";
import { as, bringIn, type Citizen, cities, linkArms, openWorkspace } from "~/server/cli/bench/towns";
import { openRoom } from "~/server/domain/conversations/commands/openRoom";
import { perform } from "~/server/domain/core/perform";
import { changeMembership } from "~/server/domain/workspaces/commands/changeMembership";
import type { World } from "~/server/world";
import { childrenOf, signal } from "./processes";

export interface Scene {
  people: Citizen[];
  /** Those of them who lead, one in each city. */
  leads: Set<string>;
  /** Who sits at a real browser, if somebody does. */
  atBrowser: Citizen;
  /** The room that everyone shares. */
  roomId: string;
  workspaceId: string;
}

/** Two cities with three people each, a room that they share, and one of each city's own. */
export function founded(folder: string, port: number): Promise<Scene> {
  return prepared(folder, `http://127.0.0.1:${port}`, async (world) => {
    const everybody = await bringIn(world, 9);
    const [people, [atBrowser]] = [everybody.slice(2, 8), everybody.slice(8) as [Citizen]];
    const twinningId = await linkArms(world, everybody);
    const members = [...people, atBrowser];
    const { workspaceId, room: roomId } = await openWorkspace(world, twinningId, everybody, members);
    for (const city of cities) {
      const opener = people.find((person) => person.city === city);
      const input = { workspaceId, title: `INTERNT-${city}`, audience: "internal" };
      await perform(openRoom, as(world, opener), input);
    }
    const leads = people.slice(0, cities.length);
    for (const lead of leads) await makeLead(world, workspaceId, lead, everybody);
    return { people, leads: new Set(leads.map(({ id }) => id)), atBrowser, workspaceId, roomId };
  });
}

async function makeLead(
  world: World,
  workspaceId: string,
  lead: Citizen,
  everybody: Citizen[],
): Promise<void> {
  const coordinator = everybody.find(({ city }) => city === lead.city);
  const whose = { workspaceId_personId: { workspaceId, personId: lead.id } };
  const { id: membershipId } = await world.db.membership.findUniqueOrThrow({ where: whose });
  await perform(changeMembership, as(world, coordinator), { membershipId, role: "lead" });
}

export class Machine {
  private running: Ours | undefined;
  /** How often the server was gone already when it should be killed. */
  private endedUnasked = 0;

  constructor(
    private readonly folder: string,
    private readonly port: number,
  ) {}

  async start(): Promise<void> {
    this.running = await startOurs(this.folder, this.port);
  }

  get pid(): number {
    return this.running?.pid ?? 0;
  }

  /** Where the server keeps the files that people send. */
  get files(): string {
    return `${this.folder}/files`;
  }

  /** Waits until the server says that it and its database are up. */
  async ready(): Promise<void> {
    const answers = () =>
      fetch(`http://127.0.0.1:${this.port}/readyz`)
        .then(({ ok }) => ok)
        .catch(() => false);
    while (!(await answers())) await wait(200);
  }

  async stop(): Promise<void> {
    await this.running?.stop();
  }

  /** What speaks against a server that lives until it is killed. */
  endedBefore(): string[] {
    const times = this.endedUnasked + (this.running?.hasEnded() ? 1 : 0);
    return times > 0 ? [`it ended by itself, ${times} times`] : [];
  }

  /** Kill -9 of the server in mid-work, and a new one; its database outlives it and is ended by the next start. */
  async killServer(): Promise<void> {
    if (this.running?.hasEnded()) this.endedUnasked++;
    else if (this.running) process.kill(this.running.pid, "SIGKILL");
    await wait(200);
    await this.start();
  }

  /** Kill -9 of PostgreSQL; the server has to start it again by itself. */
  async killDatabase(): Promise<void> {
    process.kill(await this.postmaster(), "SIGKILL");
  }

  /** Stops every process of the database for a while, as a disk that hangs would. */
  async hangDatabase(milliseconds: number): Promise<void> {
    const postmaster = await this.postmaster();
    const all = [postmaster, ...(await childrenOf(postmaster))];
    for (const pid of all) signal(pid, "SIGSTOP");
    await wait(milliseconds);
    for (const pid of all) signal(pid, "SIGCONT");
  }

  /** The server itself stands still for a while, as on a machine that is out of memory. */
  async hangServer(milliseconds: number): Promise<void> {
    const { pid } = this.running ?? { pid: 0 };
    signal(pid, "SIGSTOP");
    await wait(milliseconds);
    signal(pid, "SIGCONT");
  }

  private async postmaster(): Promise<number> {
    const lock = await readFile(`${this.folder}/postgres/pgdata/postmaster.pid`, "utf8");
    return Number(lock.split("\n")[0]);
  }
}
