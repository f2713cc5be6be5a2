// A thousand tabs on a working day: some close and open again, some are written in, the others are only open.
import type { Socket } from "socket.io-client";
import { connect, connectAll } from "./line";
import type { BustleOrder, Member } from "./orders";

/** How long one who left stays away, in milliseconds. */
const away = 2_000;
/** How often a page tells that somebody writes, and how long one writes on a message; in milliseconds. */
const often = 3_000;
const message = 20_000;

export class Bustle {
  private lines: (Socket | undefined)[] = [];
  private clocks: NodeJS.Timeout[] = [];
  private turn = 0;
  private open = true;

  constructor(private readonly order: BustleOrder) {}

  async begin(): Promise<void> {
    const { origin, people, comings, writing } = this.order;
    this.lines = await connectAll(origin, people);
    for (const i of people.keys()) this.sayHere(i);
    this.clocks.push(setInterval(() => void this.comeAndGo(), 1_000 / comings));
    for (let i = 0; i < writing; i++)
      this.clocks.push(setTimeout(() => this.write(this.next()), (often * i) / writing));
  }

  end(): void {
    this.open = false;
    for (const clock of this.clocks) clearTimeout(clock);
    for (const line of this.lines) line?.disconnect();
  }

  private async comeAndGo(): Promise<void> {
    const who = this.next();
    this.lines[who]?.disconnect();
    this.lines[who] = undefined;
    await new Promise((done) => setTimeout(done, away));
    const line = await connect(this.order.origin, this.order.people[who] as Member);
    if (!this.open) return void line.disconnect();
    this.lines[who] = line;
    this.sayHere(who);
  }

  private sayHere(who: number): void {
    const { people, told } = this.order;
    if (told) this.lines[who]?.emit("here", { workspaceId: people[who]?.workspaceId });
  }

  /** Somebody writes a message; when it is done, somebody else begins. */
  private write(who: number): void {
    const until = Date.now() + message;
    const clock = setInterval(() => {
      if (Date.now() < until) return this.sayWriting(who);
      clearInterval(clock);
      if (this.open) this.write(this.next());
    }, often);
    this.clocks.push(clock);
    this.sayWriting(who);
  }

  private sayWriting(who: number): void {
    const { people, told } = this.order;
    if (told) this.lines[who]?.volatile.emit("typing", { conversationId: people[who]?.room });
  }

  /** Everyone in turn, not workspace by workspace. */
  private next(): number {
    this.turn += 337;
    return this.turn % this.order.people.length;
  }
}
