// A client as the page's own is: its outbox, its streams and its socket, with what it was told kept for the verdict.
import { randomUUID } from "node:crypto";
import { setTimeout as wait } from "node:timers/promises";
import { io, type Socket } from "socket.io-client";
import { flush } from "~/app/live/outbox";
import { call, manner, since } from "~/app/live/socket";
import { type Change, Streams } from "~/app/live/streams";
import type { Heads, WireEvent } from "~/app/live/wire";
import type { Citizen } from "~/server/cli/bench/towns";
import type { MessageView } from "~/server/domain/conversations/views";
import type { MemoryStore } from "./memoryStore";
import type { Room } from "./stage";

/** How long until what got no answer is sent again, in milliseconds. */
const pause = 1_000;

export class Walker {
  /** What it shows: each room's messages, as it was told of them. */
  readonly shown = new Map<string, Map<string, MessageView>>();
  /** What was said to be stored: client ids of messages. */
  readonly acknowledged = new Set<string>();
  /** Everything that it was sent and may not know. */
  readonly leaked: string[] = [];
  private socket: Socket | undefined;
  private heads: Heads = {};
  private flushing = false;

  constructor(
    readonly person: Citizen,
    /** The rooms that this person may read. */
    readonly rooms: Room[],
    private readonly store: MemoryStore,
    private readonly port: number,
  ) {
    store.listen(() => void this.send());
  }

  /** Opens the page: everything is fetched, and what happens from then on is heard. */
  async open(): Promise<void> {
    const socket = io(`http://127.0.0.1:${this.port}`, {
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
    await this.load();
    const streams = new Streams(this.heads, {
      since: async (known) => this.seen(await since(socket, known)),
      apply: (change) => this.apply(change),
      reload: () => void this.load().then(() => streams.loaded(this.heads)),
    });
    socket.on("events", (events: WireEvent[]) => streams.receive(events));
    for (const news of ["welcome", "heads"])
      socket.on(news, (told: Heads & { heads?: Heads }) => streams.welcome(told.heads ?? told));
    // What was said while the page was being fetched.
    streams.welcome((await this.ask<{ heads: Heads }>("changes.hear", {})).heads);
    void this.send();
  }

  /** Closes the tab, with whatever waits. */
  close(): void {
    this.socket?.disconnect();
    this.socket = undefined;
    this.shown.clear();
  }

  get isOpen(): boolean {
    return this.socket !== undefined;
  }

  async post(room: Room, body: string): Promise<string> {
    const clientId = randomUUID();
    const input = { conversationId: room.id, clientId, body };
    await this.store.put({ id: clientId, deed: "message.post", conversationId: room.id, input });
    return clientId;
  }

  async edit({ id: messageId, conversationId }: MessageView, body: string): Promise<void> {
    const input = { messageId, body };
    await this.store.put({ id: `message:${messageId}`, deed: "message.edit", conversationId, input });
  }

  async remove({ id: messageId, conversationId }: MessageView): Promise<void> {
    await this.store.put({
      id: `message:${messageId}`,
      deed: "message.delete",
      conversationId,
      input: { messageId },
    });
  }

  /** Messages of one's own that can be changed. */
  mine(): MessageView[] {
    const all = [...this.shown.values()].flatMap((messages) => [...messages.values()]);
    return all.filter(({ author, deletedAt }) => author.id === this.person.id && !deletedAt);
  }

  /** What a page opened now would show of a room. */
  async fetched(room: Room): Promise<Map<string, MessageView>> {
    const found = new Map<string, MessageView>();
    for (let after = 0; ; ) {
      const input = { conversationId: room.id, after, limit: 300 };
      const { messages } = await this.ask<{ messages: MessageView[] }>("conversation.messages", input);
      for (const message of messages) found.set(message.id, message);
      if (messages.length < 300) return found;
      after = messages.at(-1)?.number ?? after;
    }
  }

  /** Asks until there is an answer. */
  private async ask<Output>(name: string, input: unknown): Promise<Output> {
    for (;;) {
      const socket = this.socket;
      if (!socket) throw new Error("the tab is closed");
      const answer = await call<Output>(socket, name, input).catch(() => undefined);
      if (answer?.ok) return this.seen(answer.output);
      await wait(pause / 2);
    }
  }

  private async load(): Promise<void> {
    this.heads = (await this.ask<{ heads: Heads }>("changes.hear", {})).heads;
    for (const room of this.rooms) this.shown.set(room.id, await this.fetched(room));
  }

  private apply({ kind, name, view }: Change): void {
    if (kind !== "message") return;
    const message = view as MessageView;
    const room = this.shown.get(message.conversationId);
    if (name === "message.posted" && room?.has(message.id)) return;
    room?.set(message.id, message);
  }

  /** Sends what waits; what gets no answer is sent again after a while. */
  private async send(): Promise<void> {
    if (this.flushing || !this.socket) return;
    this.flushing = true;
    while (this.socket && !(await flush(this.store, (outgoing) => this.sendOne(outgoing)))) await wait(pause);
    this.flushing = false;
    if ((await this.store.all()).some(({ refusal }) => !refusal)) void this.send();
  }

  private async sendOne({ deed, input }: { deed: string; input: Record<string, unknown> }) {
    const socket = this.socket;
    if (!socket) throw new Error("the tab is closed");
    const answer = await call<MessageView>(socket, deed, input);
    this.look([answer]);
    if (answer.ok && deed === "message.post") {
      this.acknowledged.add(answer.output.clientId);
      this.apply({ kind: "message", name: "message.posted", view: answer.output });
    }
    return answer;
  }

  private seen<Output>(output: Output): Output {
    this.look([output]);
    return output;
  }

  /** Every internal text says whose it is. */
  private look(told: unknown): void {
    for (const [, city] of JSON.stringify(told).matchAll(/INTERNT-(\d{4})/g))
      if (city !== this.person.city) this.leaked.push(`a text internal to ${city}`);
  }
}
