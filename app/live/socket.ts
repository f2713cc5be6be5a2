// The one socket of a tab: opened once, shared by all pages, with the same session as they.
import { io, type Socket } from "socket.io-client";
import type { Answer } from "./wire";

/** How long an answer may take before the call counts as not sent, in milliseconds. */
const patience = 15_000;

export function openSocket(): Socket {
  return io({ transports: ["websocket", "polling"], reconnectionDelayMax: 5_000, timeout: 10_000 });
}

/** Does a command or asks a query over the socket. Fails when no answer comes: the same call may then be made again. */
export async function call<Output>(socket: Socket, name: string, input: unknown): Promise<Answer<Output>> {
  if (!socket.connected) throw new Error("not connected");
  return socket.timeout(patience).emitWithAck(name, input);
}

/** The same by plain HTTP, for when sockets are blocked or away. */
export async function callByHttp<Output>(name: string, input: unknown): Promise<Answer<Output>> {
  const response = await fetch(`/api/${name}`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(input),
  });
  const body = await response.json();
  if (response.ok) return { ok: true, output: body };
  if (response.status >= 500) return { ok: false, error: "unavailable" };
  return {
    ok: false,
    refusal: { code: body.code, reason: body.reason, fields: body.fields ?? {}, about: body.about ?? {} },
  };
}
