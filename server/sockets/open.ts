// The Socket.IO doorway: who connects is known before the line opens, and every command and query is a call on it.
import type { Server as HttpServer } from "node:http";
import { Server } from "socket.io";
import type { Context } from "../domain/core/context";
import { perform } from "../domain/core/perform";
import { ask } from "../domain/core/query";
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

/** Opens the sockets on the same server and port as the pages. */
export function openSockets(http: HttpServer, world: World): Lines {
  const io: Lines = new Server(http, {
    serveClient: false,
    maxHttpBufferSize: largestCall,
    allowRequest: (request, done) => done(null, originAllowed(request, world.settings)),
  });
  io.use((line, next) => {
    knock(world, line).then(
      (known) => next(known ? undefined : new Error("unauthenticated")),
      (error) => {
        world.log.error({ err: error }, "nobody could be asked who connects");
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

/** Knows the caller by the session cookie, or by a token given with the connection. False for somebody unknown. */
async function knock({ sessions, settings }: World, line: Line): Promise<boolean> {
  const { headers, auth } = line.handshake;
  const token: unknown = auth.token;
  const caller =
    typeof token === "string"
      ? await sessions.callerFromBearer(`Bearer ${token}`)
      : await sessions.callerFrom(headers.cookie);
  if (!caller) return false;
  const address = addressIn(line.request, settings.proxies);
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
    const answer = await answerTo(world, line, name, input ?? {});
    acknowledge?.(answer);
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
