// A client as the page's own is: its outbox, its streams and its socket, with what it was told kept for the verdict.
import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { io, type Socket } from "socket.io-client";
import { type Doing, flush, type Outgoing } from "~/app/live/outbox";
import { call, manner, since } from "~/app/live/socket";
import { Streams } from "~/app/live/streams";
import type { Answer, Heads, WireEvent } from "~/app/live/wire";
import type { Citizen } from "~/server/cli/bench/towns";
import type { MessageView } from "~/server/domain/conversations/views";
import type { Clock } from "./clock";
import { fetchPage } from "./fetching";
import type { Ledger } from "./ledger";
import type { MemoryStore } from "./memoryStore";
import { Page } from "./page";

/** How long until what got no answer is sent again, in milliseconds. */
const pause = 1_000;

export interface Means {
  /** Shared by all tabs of this person. */
  store: MemoryStore;
  clock: Clock;
  ledger: Ledger;
  workspaceId: string;
  /** Who sits at a real browser. */
  atBrowser: string;
  /** A lead in that workspace. */
  leads: boolean;
  /** Where the server is reached. */
  port: number;
}

export class Walker {
  page: Page;
  /** Everything that it was sent and may not know. */
  readonly leaked: string[] = [];
  private socket: Socket | undefined;
  private heads: Heads = {};
  private flushing = false;

  constructor(
    readonly person: Citizen,
    readonly means: Means,
  ) {
    this.page = new Page(person.id);
    means.store.listen(() => means.clock.during(() => void this.send()));
  }

  /** Opens the page: everything is fetched, and what happens from then on is heard. */
  open(): Promise<void> {
    return this.means.clock.during(() => this.openNow());
  }

  /** Closes the tab, with whatever waits. */
  close(): void {
    this.socket?.disconnect();
    this.socket = undefined;
    this.page = new Page(this.person.id);
  }

  get isOpen(): boolean {
    return this.socket !== undefined;
  }

  /** Whether this person may hide what others wrote. */
  get leads(): boolean {
    return this.means.leads;
  }

  /** Leaves a deed to the outbox. */
  async leave(doing: Doing): Promise<void> {
    await this.means.store.put(doing);
  }

  /** Does by the socket what is no matter of the outbox: again, until there is an answer. */
  async insist<Output>(name: string, input: object): Promise<Answer<Output>> {
    for (;;) {
      const answer = await this.means.clock
        .during(() => this.say<Output>(name, input))
        .catch(() => undefined);
      if (answer && (answer.ok || "refusal" in answer)) return answer;
      await wait(pause);
    }
  }

  /** Messages of one's own that can be changed. */
  mine(): MessageView[] {
    return this.messages().filter(
      ({ author, deletedAt, moved }) => author.id === this.person.id && !deletedAt && !moved,
    );
  }

  messages(): MessageView[] {
    return [...this.page.messages.values()].flatMap((messages) => [...messages.values()]);
  }

  /** What a page opened now would show. */
  fetched(): Promise<Page> {
    return fetchPage((name, input) => this.ask(name, input), this.person.id, this.means.workspaceId);
  }

  /** Asks until there is an answer. */
  async ask<Output>(name: string, input: unknown): Promise<Output> {
    for (;;) {
      const { socket } = this;
      if (!socket) throw new Error("the tab is closed");
      const answer = await call<Output>(socket, name, input).catch(() => undefined);
      if (answer) this.look([answer]);
      if (answer?.ok) return answer.output;
      if (answer && "refusal" in answer) throw new Error(`${name}: ${answer.refusal.reason}`);
      await wait(pause / 2);
    }
  }

  /** The same, whether the tab is open just now or not. */
  async asking<Output>(name: string, input: unknown): Promise<Output> {
    const answer = await this.insist<Output>(name, input as object);
    if (answer.ok) return answer.output;
    throw new Error(`${name} was refused`);
  }

  /** Sends a file by the same way as everything else. */
  sendBytes(name: string, content: Buffer, patience: number): Promise<Response> {
    const body = new FormData();
    body.append("file", new Blob([new Uint8Array(content)]), name);
    const signal = AbortSignal.timeout(patience);
    const { cookie } = this.person;
    return fetch(`${this.address}/uploads`, { method: "POST", headers: { cookie }, body, signal });
  }

  /** What a file's address gives, when it gives it at all. */
  download(path: string): Promise<Response> {
    return fetch(`${this.address}${path}`, { headers: { cookie: this.person.cookie } });
  }

  private get address(): string {
    return `http://127.0.0.1:${this.means.port}`;
  }

  private async openNow(): Promise<void> {
    const socket = io(this.address, {
      ...manner,
      transports: ["websocket"],
      forceNew: true,
      extraHeaders: { cookie: this.person.cookie },
    });
    this.socket = socket;
    socket.on(
      "connect_error",
      ({ message }) => message === "unauthenticated" && this.leaked.push("signed out"),
    );
    socket.on(
      "disconnect",
      (why) => why === "io server disconnect" && setTimeout(() => socket.connect(), pause),
    );
    socket.onAny((...told) => this.look(told));
    await this.load(socket);
    const streams = new Streams(this.heads, {
      since: async (known) => {
        const caughtUp = await since(socket, known);
        this.look([caughtUp]);
        return caughtUp;
      },
      apply: (change) => this.page.apply(change),
      reload: () => void this.load(socket).then(() => streams.loaded(this.heads), closedMeanwhile),
    });
    socket.on("events", (events: WireEvent[]) => streams.receive(events));
    for (const news of ["welcome", "heads"])
      socket.on(news, (told: Heads & { heads?: Heads }) => streams.welcome(told.heads ?? told));
    // What was said while the page was being fetched.
    streams.welcome((await this.ask<{ heads: Heads }>("changes.hear", {})).heads);
    void this.send();
  }

  /** @param socket of the tab that it is for, which may be closed by the time that all is fetched */
  private async load(socket: Socket): Promise<void> {
    const { heads } = await this.ask<{ heads: Heads }>("changes.hear", {});
    const page = await this.fetched();
    if (this.socket !== socket) throw new Error("the tab is closed");
    this.page = page;
    this.heads = heads;
  }

  /** Sends what waits; what gets no answer is sent again after a while. */
  private async send(): Promise<void> {
    if (this.flushing || !this.socket) return;
    this.flushing = true;
    const { store } = this.means;
    while (this.socket && !(await flush(store, (outgoing) => this.sendOne(outgoing)))) await wait(pause);
    this.flushing = false;
    if ((await store.all()).some(({ refusal }) => !refusal)) void this.send();
  }

  private async sendOne({ deed, input }: Outgoing): Promise<Answer> {
    const answer = await this.say<MessageView>(deed, input);
    if (answer.ok && deed === "message.post")
      this.page.apply({ kind: "message", name: "message.posted", view: answer.output });
    return answer;
  }

  /** Says it once, and writes down what came of it. */
  private async say<Output>(name: string, input: object): Promise<Answer<Output>> {
    const { socket } = this;
    const { ledger } = this.means;
    if (!socket?.connected) throw new Error("there is no line");
    ledger.sending(input);
    const answer = await call<Output>(socket, name, input);
    this.look([answer]);
    if (answer.ok) ledger.answered(input, "done", answer.output);
    else if ("refusal" in answer && !isPassing(answer.refusal.code))
      ledger.answered(input, "refused", answer.refusal);
    return answer;
  }

  /** Every internal text says whose it is. */
  private look(told: unknown): void {
    for (const [, city] of (JSON.stringify(told) ?? "").matchAll(/INTERNT-(\d{4})/g))
      if (city !== this.person.city) this.leaked.push(`a text internal to ${city}`);
  }
}

export function newClientId(): string {
  return randomUUID();
}

/** No word on the deed: it waits, and is sent again. */
function isPassing(code: string): boolean {
  return code === "too-many" || code === "unauthenticated";
}

/** A page that is closed while it loads is not loaded. */
function closedMeanwhile(error: Error): void {
  if (error.message !== "the tab is closed") throw error;
}
