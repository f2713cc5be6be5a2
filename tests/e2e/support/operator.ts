// What an operator's tests do at a running server without a browser: sign in by a printed link, find a room, post in it.
import { type APIRequestContext, request } from "@playwright/test";
import type { Program } from "./program";

export interface AtServer {
  browser: APIRequestContext;
  origin: string;
}

/** As the first of the demo's people whose link is printed. */
export async function signedIn(program: Program): Promise<AtServer> {
  const [link = ""] = program.printed().match(/http\S+\/link\/\S+/) ?? [];
  const { origin } = new URL(link);
  const browser = await request.newContext({ extraHTTPHeaders: { origin } });
  await browser.post(link, { form: { deed: "session.startByLink" }, maxRedirects: 0 });
  return { browser, origin };
}

interface Room {
  id: string;
  kind: string;
}

/** The first room that there is. */
export async function roomOf({ browser, origin }: AtServer): Promise<Room> {
  const mine = await (await browser.get(`${origin}/api/workspace.mine`)).json();
  const workspaceId = mine.workspaces[0].id;
  const all = await (await browser.get(`${origin}/api/conversation.all?workspaceId=${workspaceId}`)).json();
  return all.conversations.find(({ kind }: Room) => kind === "room");
}

/** Posts, and gives the status of the answer. */
export async function post({ browser, origin }: AtServer, { id }: Room, body: string): Promise<number> {
  const data = { conversationId: id, clientId: crypto.randomUUID(), body };
  const answer = await browser.post(`${origin}/api/message.post`, { data });
  return answer.status();
}
