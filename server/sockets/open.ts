// The Socket.IO doorway: who connects is known before the line opens, and every command and query is a call on it.
import type { Server as HttpServer, IncomingMessage } from "node:http";
import { Server } from "socket.io";
import type { Context } from "../domain/core/context";
import { perform } from "../domain/core/perform";
import { ask } from "../domain/core/query";
import { isRefusal } from "../domain/core/refusal";
import { commands, queries } from "../domain/index";
import { addressIn, originAllowed } from "../http/address";
import type { World } from "../world";
import { answered } from "./answer";
import { keepLookingAround, liveConnections } from "./connections";
import { keepHeadsTrue } from "./heads";
import { hearing } from "./hearing";
import { presence } from "./presence";
import { orderedPublisher } from "./publisher";
import { audienceRoom, personRoom } from "./rooms";
import type { Acknowledge, Answer, Line, Lines } from "./wire";

/** A call is a message of 8 000 characters at most, with room to spare. */
const largestCall = 256 * 1024;

const unknownCall: Answer = {
  ok: false,
  refusal: { code: "not-found", reason: "not-found", fields: {}, about: {} },
};

/** What comes while the server is stopping is for the one that is there after it. */
const stopping: Answer = { ok: false, error: "unavailable" };

/** Opens the sockets on the same server and port as the pages. */
export function openSockets(http: HttpServer, world: World): Lines {
  const io: Lines = new Server(http, {
    serveClient: false,
    maxHttpBufferSize: largestCall,
    allowRequest: (request, done) => void mayKnock(world, request).then((may) => done(null, may)),
  });
  io.use((line, next) => {
    knock(world, line).then(
      (known) => next(known ? undefined : new Error("unauthenticated")),
      (thrown) => {
        if (!isRefusal(thrown)) world.log.error({ err: thrown }, "nobody could be asked who connects");
        // Closed without a word: a refusal would keep the client from trying again.
        line.client.conn.close();
      },
    );
  });
  const attend = presence(io, world);
  const lookAnew = hearing(world);
  io.on("connection", (line) => {
    offerDeeds(world, line);
    attend(line);
    // Within reach of a recheck before the first look, so that a right which ends meanwhile is seen.
    void line.join(personRoom(line.data.caller.personId));
    void lookAnew(line);
  });
  const doubt = keepHeadsTrue(io, world, () => publisher);
  const publisher = orderedPublisher({
    send: (audienceId, events) => io.to(audienceRoom(audienceId)).emit("events", events),
    doubt,
  });
  world.listen({ publisher, connections: liveConnections(io, lookAnew) });
  keepLookingAround(io, lookAnew);
  return io;
}

/**
 * Before anything is looked up: not while the server is stopping, not from another site's page, nor from an address that
 * has knocked in vain too often. A town hall that comes back with keys that open spends nothing of that.
 */
async function mayKnock(world: World, request: IncomingMessage): Promise<boolean> {
  if (world.inHand.stopping || !originAllowed(request, world.settings)) return false;
  const address = addressIn(request, world.settings.proxies);
  return !(await world.contextFor({ caller: null, address }).limits.spent("knock", address));
}

/**
 * Knows the caller by the session cookie, or by a token given with the connection. False for somebody unknown. Refuses
 * `too-many` of those by their address, and of those who are known by the person: they may be many behind one address.
 */
async function knock(world: World, line: Line): Promise<boolean> {
  const { sessions, settings } = world;
  const { headers, auth } = line.handshake;
  const token: unknown = auth.token;
  const caller =
    typeof token === "string"
      ? await sessions.callerFromBearer(`Bearer ${token}`)
      : await sessions.callerFrom(headers.cookie);
  const address = addressIn(line.request, settings.proxies);
  const { limits } = world.contextFor({ caller, address });
  await (caller ? limits.spend("connect", caller.personId) : limits.spend("knock", address));
  if (!caller) return false;
  Object.assign(line.data, { caller, address, here: new Set(), looked: Promise.resolve() });
  return true;
}

type Deed = (context: Context, input: unknown) => Promise<unknown>;

/** What can be called, by its name: one table for all lines, where listeners of each line's own would weigh with every deed. */
const deeds = new Map<string, Deed>();
for (const command of commands) deeds.set(command.name, (context, input) => perform(command, context, input));
for (const query of queries) deeds.set(query.name, (context, input) => ask(query, context, input));

function offerDeeds(world: World, line: Line): void {
  line.onAny(async (name: string, ...sent: unknown[]) => {
    if (line.listenerCount(name) > 0) return;
    const acknowledge = acknowledgeIn(sent);
    const [input] = sent.filter((one) => one !== acknowledge);
    const answered = world.inHand.take();
    const answer = answered ? await answerTo(world, line, name, input ?? {}) : stopping;
    acknowledge?.(answer);
    answered?.();
  });
}

async function answerTo(world: World, { data }: Line, name: string, input: unknown): Promise<Answer> {
  const deed = deeds.get(name);
  if (!deed) return unknownCall;
  const context = world.contextFor({ caller: data.caller, address: data.address });
  return answered(name, world.log, () => deed(context, input));
}

/** A call may come without input, and without asking for an answer. */
function acknowledgeIn(sent: unknown[]): Acknowledge | undefined {
  return sent.find((one): one is Acknowledge => typeof one === "function");
}
