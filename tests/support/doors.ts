// The three doors by which a message comes in: a line, a page's form without scripts, and the API; each says the same in its own way.

import { conversationAction } from "~/app/features/conversations/conversation.server";
import type { Person } from "~/prisma/generated/client";
import { connect } from "./client";
import { post } from "./http";
import { onePage } from "./onePage";
import { cookieOf, type Server } from "./server";

/** How a door answers: with the message's number, with a refusal's reason, or not so that one knows. */
export type Said = { number: number } | { refused: string } | { unknown: true };

export interface Message {
  conversationId: string;
  clientId: string;
  body: string;
  [field: string]: string;
}

/** One person at a door. */
export interface Sender {
  send(message: Message): Promise<Said>;
  /** Goes away before the answer comes. */
  hangUp(): void;
}

type Door = (server: Server, person: Pick<Person, "id">) => Promise<Sender>;

export const doors: Record<"socket" | "form" | "API", Door> = {
  async socket(server, person) {
    const client = await connect(server, person);
    return {
      async send(message) {
        const answer = await client.call("message.post", message).catch(() => undefined);
        if (answer?.ok) return { number: (answer.output as { number: number }).number };
        return answer && "refusal" in answer ? { refused: reasonOf(answer.refusal) } : { unknown: true };
      },
      hangUp: () => void client.socket.disconnect(),
    };
  },

  async form(server, person) {
    const cookie = await cookieOf(server, person);
    return byHttp(async (message, signal) => {
      const here = `/w/x/rooms/${message.conversationId}`;
      const answer = await fetch(`${server.origin}${here}`, {
        method: "POST",
        headers: { cookie, origin: server.origin },
        body: new URLSearchParams({ deed: "message.post", here, ...message }),
        redirect: "manual",
        signal,
      });
      const number = /\?around=(\d+)#/.exec(answer.headers.get("location") ?? "")?.[1];
      if (number) return { number: Number(number) };
      return answer.status < 500 ? { refused: reasonOf((await answer.json()).refusal) } : { unknown: true };
    });
  },

  async API(server, person) {
    const cookie = await cookieOf(server, person);
    return byHttp(async (message, signal) => {
      const answer = await post(server, "message.post", message, { cookie, signal });
      if (answer.ok) return { number: (await answer.json()).number };
      return answer.status < 500 ? { refused: reasonOf(await answer.json()) } : { unknown: true };
    });
  },
};

/** The page that the form stands on; it shows what its action says. */
export const formPage = onePage({
  id: "room",
  path: "w/:workspaceId/rooms/:conversationId",
  module: { action: conversationAction, default: () => null },
  show: (_request, status, _headers, { staticHandlerContext: { actionData } }) =>
    Response.json(actionData?.room ?? null, { status }),
});

function byHttp(sent: (message: Message, signal: AbortSignal) => Promise<Said>): Sender {
  const away = new AbortController();
  return {
    send: (message) => sent(message, away.signal).catch(() => ({ unknown: true })),
    hangUp: () => away.abort(),
  };
}

function reasonOf({ reason, fields = {} }: { reason: string; fields?: Record<string, string> }): string {
  return Object.values(fields)[0] ?? reason;
}
