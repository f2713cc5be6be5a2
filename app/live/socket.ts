// The one socket of a tab: opened once, shared by all pages, with the same session as they.
import { io, type Socket } from "socket.io-client";
import type { Answer, CatchUp, Heads } from "./wire";

/** How long an answer may take before the call counts as not sent, in milliseconds. */
const patience = 15_000;

/** By WebSocket, and where that is blocked by long-polling. */
export const manner = {
  transports: ["websocket", "polling"],
  tryAllTransports: true,
  reconnectionDelayMax: 5_000,
  timeout: 10_000,
};

export function openSocket(): Socket {
  return io(manner);
}

/** Does a command or asks a query over the socket. Fails when no answer comes: the same call may then be made again. */
export async function call<Output>(socket: Socket, name: string, input: unknown): Promise<Answer<Output>> {
  if (!socket.connected) throw new Error("not connected");
  return socket.timeout(patience).emitWithAck(name, input);
}

/** How long until what was missed is asked for anew, while the line is up and the answer is not to be had; milliseconds. */
const again = 2_000;

/** Asks for as long as the line is up; when it is gone, the next welcome asks. */
export async function since(socket: Socket, audiences: Heads): Promise<CatchUp> {
  while (socket.connected) {
    const answer = await call<CatchUp>(socket, "changes.since", { audiences }).catch(() => undefined);
    if (answer?.ok) return answer.output;
    await new Promise((done) => setTimeout(done, again));
  }
  throw new Error("the line is gone");
}

/** Does a command by plain HTTP, for when sockets are blocked or away. */
export function callByHttp<Output>(name: string, input: unknown): Promise<Answer<Output>> {
  const headers = { "content-type": "application/json" };
  const signal = AbortSignal.timeout(patience);
  return answerOf(fetch(`/api/${name}`, { method: "POST", headers, body: JSON.stringify(input), signal }));
}

/** Asks a query by plain HTTP. */
export function askByHttp<Output>(name: string, input: unknown): Promise<Answer<Output>> {
  const address = `/api/${name}?input=${encodeURIComponent(JSON.stringify(input))}`;
  return answerOf(fetch(address, { signal: AbortSignal.timeout(patience) }));
}

async function answerOf<Output>(asked: Promise<Response>): Promise<Answer<Output>> {
  const response = await asked;
  if (response.status >= 500) return { ok: false, error: "unavailable" };
  const body = await response.json();
  if (response.ok) return { ok: true, output: body };
  const { code, reason, fields = {}, about = {} } = body;
  return { ok: false, refusal: { code, reason, fields, about } };
}
