// What must hold when everything is whole again, whatever was broken: each claim with what speaks against it.
import type { MessageView } from "~/server/domain/conversations/views";
import type { Ledger } from "./ledger";
import type { Room } from "./stage";
import type { Walker } from "./walker";

export interface Claim {
  what: string;
  /** What speaks against it; nothing when it holds. */
  against: string[];
}

/** @param stored each room's messages as a page opened now shows them, by number */
export function verdictOn(walkers: Walker[], ledger: Ledger, stored: Map<string, MessageView[]>): Claim[] {
  return [
    { what: "everything that was said is stored, once", against: notOnce(ledger, stored) },
    { what: "everything that was acknowledged is stored", against: lost(walkers, stored) },
    { what: "nothing else is stored", against: unsaid(ledger, stored) },
    { what: "numbers are 1, 2, 3 … without gaps", against: gaps(stored) },
    { what: "each person's messages stand in the order they were said", against: disordered(ledger, stored) },
    { what: "each message is as its author last meant it", against: stale(ledger, stored) },
    { what: "every page shows what a page opened now shows", against: differing(walkers, stored) },
    { what: "no internal text reached the other city", against: walkers.flatMap(({ leaked }) => leaked) },
  ];
}

function all(stored: Map<string, MessageView[]>): MessageView[] {
  return [...stored.values()].flat();
}

function notOnce({ posts }: Ledger, stored: Map<string, MessageView[]>): string[] {
  const count = new Map<string, number>();
  for (const { clientId } of all(stored)) count.set(clientId, (count.get(clientId) ?? 0) + 1);
  return posts
    .filter(({ clientId }) => count.get(clientId) !== 1)
    .map(({ clientId, body }) => `${body}: ${count.get(clientId) ?? 0} times`);
}

function lost(walkers: Walker[], stored: Map<string, MessageView[]>): string[] {
  const known = new Set(all(stored).map(({ clientId }) => clientId));
  return walkers.flatMap(({ acknowledged }) => [...acknowledged].filter((clientId) => !known.has(clientId)));
}

function unsaid({ posts }: Ledger, stored: Map<string, MessageView[]>): string[] {
  const said = new Map(posts.map((post) => [post.clientId, post]));
  return all(stored)
    .filter(({ clientId, conversationId, author }) => {
      const post = said.get(clientId);
      return post?.room.id !== conversationId || post.authorId !== author.id;
    })
    .map(({ body }) => body);
}

function gaps(stored: Map<string, MessageView[]>): string[] {
  return [...stored].flatMap(([room, messages]) =>
    messages.flatMap(({ number }, i) => (number === i + 1 ? [] : [`${room}: ${number} at ${i + 1}`])),
  );
}

function disordered({ posts }: Ledger, stored: Map<string, MessageView[]>): string[] {
  const place = new Map(posts.map(({ clientId }, i) => [clientId, i]));
  const against: string[] = [];
  for (const messages of stored.values()) {
    const last = new Map<string, number>();
    for (const { author, clientId, body } of messages) {
      const said = place.get(clientId) ?? -1;
      if (said < (last.get(author.id) ?? -1)) against.push(`${body} stands too late`);
      last.set(author.id, said);
    }
  }
  return against;
}

function stale({ posts, changes }: Ledger, stored: Map<string, MessageView[]>): string[] {
  const said = new Map(posts.map(({ clientId, body }) => [clientId, body]));
  return all(stored).flatMap(({ id, clientId, body, deletedAt }) => {
    const meant = changes.get(id) ?? { body: said.get(clientId) ?? "" };
    const holds = meant === "deleted" ? deletedAt !== null : deletedAt === null && body === meant.body;
    return holds ? [] : [`${JSON.stringify(meant)} is ${deletedAt ? "deleted" : body}`];
  });
}

function differing(walkers: Walker[], stored: Map<string, MessageView[]>): string[] {
  return walkers.flatMap((walker) =>
    walker.rooms.flatMap((room) => difference(walker, room, stored.get(room.id) ?? [])),
  );
}

function difference({ person, shown }: Walker, room: Room, stored: MessageView[]): string[] {
  const messages = shown.get(room.id) ?? new Map<string, MessageView>();
  const wrong = stored.filter((view) => JSON.stringify(messages.get(view.id)) !== JSON.stringify(view));
  const more = messages.size - stored.length;
  const about = `${person.city} in ${room.internalTo ?? "shared"}`;
  return [
    ...wrong.map((view) => `${about}: ${JSON.stringify(messages.get(view.id))} for ${JSON.stringify(view)}`),
    ...(more > 0 ? [`${about}: ${more} more than there are`] : []),
  ];
}
