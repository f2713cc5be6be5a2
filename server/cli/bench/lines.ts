// Opens the lines of those who chat, in the protocol that the server at the other end speaks.
import { connectAll, type Line, overSocket } from "./line";
import type { Person } from "./orders";
import { xmppLines } from "./xmpp";

export async function openLines(origin: string, people: Person[]): Promise<Line[]> {
  if (origin.startsWith("xmpp:")) return xmppLines(origin, people);
  return (await connectAll(origin, people)).map(overSocket);
}
