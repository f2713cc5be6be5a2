// A client of the peer that speaks XMPP: signs in, joins its room, writes, and knows a message stored when it comes back.
import { randomUUID } from "node:crypto";
import { connect, type Socket } from "node:net";
import type { Line, Told } from "./line";
import type { Person } from "./orders";
import { Stanzas } from "./stanzas";

/** How long the server may take to answer, in milliseconds. */
const patience = 20_000;
const atOnce = 20;

export async function xmppLines(origin: string, people: Person[]): Promise<XmppLine[]> {
  const lines: XmppLine[] = [];
  for (let from = 0; from < people.length; from += atOnce)
    lines.push(
      ...(await Promise.all(people.slice(from, from + atOnce).map((one) => XmppLine.open(origin, one)))),
    );
  return lines;
}

interface Waiting {
  done(): void;
  fail(error: Error): void;
}

export class XmppLine implements Line {
  private readonly stanzas = new Stanzas();
  private readonly posts = new Map<string, Waiting>();
  private listener: (told: Told[]) => void = () => {};
  private expected: { pattern: RegExp; done(stanza: string): void } | undefined;
  private heard = 0;

  private constructor(private readonly socket: Socket) {
    socket.setNoDelay(true).setEncoding("utf8");
    socket.on("data", (text: string) => this.take(this.stanzas.in(text)));
  }

  /** @param person an account whose password is its name, and the address of the room to join */
  static async open(origin: string, { cookie: name, room }: Person): Promise<XmppLine> {
    const { hostname, port } = new URL(origin);
    const line = new XmppLine(connect(Number(port), hostname));
    const secret = Buffer.from(`\0${name}\0${name}`).toString("base64");
    await line.say(opening, /^<stream:features/);
    await line.say(
      `<auth xmlns='urn:ietf:params:xml:ns:xmpp-sasl' mechanism='PLAIN'>${secret}</auth>`,
      /^<success/,
    );
    await line.say(opening, /^<stream:features/);
    await line.say(
      "<iq type='set' id='bind'><bind xmlns='urn:ietf:params:xml:ns:xmpp-bind'/></iq>",
      /id='bind'/,
    );
    const joining = "<x xmlns='http://jabber.org/protocol/muc'><history maxstanzas='0'/></x>";
    // Everyone's presence comes first, one's own last.
    await line.say(`<presence to='${room}/${name}'>${joining}</presence>`, /^<presence.*code='110'/s);
    return line;
  }

  post(room: string, clientId: string, body: string): Promise<void> {
    this.socket.write(
      `<message to='${room}' type='groupchat' id='${clientId}'><body>${escaped(body)}</body></message>`,
    );
    return new Promise((done, fail) => this.posts.set(clientId, { done, fail }));
  }

  hear(listener: (told: Told[]) => void): void {
    this.listener = listener;
  }

  countBytes(): () => number {
    const before = this.socket.bytesRead;
    return () => this.socket.bytesRead - before;
  }

  /** How many messages the archive of a room has. */
  async archived(room: string): Promise<number> {
    const id = randomUUID();
    const none = "<set xmlns='http://jabber.org/protocol/rsm'><max>0</max></set>";
    const query = `<query xmlns='urn:xmpp:mam:2'>${none}</query>`;
    const answer = await this.say(
      `<iq type='set' to='${room}' id='${id}'>${query}</iq>`,
      new RegExp(`id='${id}'`),
    );
    return Number(/<count>(\d+)</.exec(answer)?.[1]);
  }

  close(): void {
    this.socket.destroy();
  }

  /** Says something, and waits for the stanza that answers it. */
  private say(words: string, pattern: RegExp): Promise<string> {
    this.socket.write(words);
    return new Promise((done, fail) => {
      const late = setTimeout(() => fail(new Error(`no answer to ${words.slice(0, 200)}`)), patience);
      this.expected = {
        pattern,
        done(stanza) {
          clearTimeout(late);
          done(stanza);
        },
      };
    });
  }

  private take(stanzas: string[]): void {
    const told: Told[] = [];
    for (const stanza of stanzas) {
      if (stanza.startsWith("<message")) told.push(...this.message(stanza));
      if (!this.expected?.pattern.test(stanza)) continue;
      this.expected.done(stanza);
      this.expected = undefined;
    }
    if (told.length > 0) this.listener(told);
  }

  /** Everyone in the room hears it, its writer too, after it was stored: the archive's own id is in it then. */
  private message(stanza: string): Told[] {
    const head = stanza.slice(0, stanza.indexOf(">"));
    const clientId = /\sid='([^']*)'/.exec(head)?.[1] ?? "";
    const own = this.posts.get(clientId);
    this.posts.delete(clientId);
    if (head.includes("type='error'")) own?.fail(new Error(`a message was refused: ${stanza}`));
    if (!head.includes("type='groupchat'") || !stanza.includes("<body>")) return [];
    if (stanza.includes("urn:xmpp:sid:0")) own?.done();
    else own?.fail(new Error(`a message was not archived: ${stanza}`));
    return [{ number: ++this.heard, clientId }];
  }
}

const opening =
  "<stream:stream to='localhost' version='1.0' xmlns='jabber:client' xmlns:stream='http://etherx.jabber.org/streams'>";

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
