// Who may read and hear what, read off the rows in another way than the product does, to hold it against the product.
import type { Person } from "~/prisma/generated/client";
import { type Cast, words } from "./cast";

export interface Truth {
  /** The ids of the conversations (and by them the documents) that somebody may read. */
  readableBy(person: Person): Set<string>;
  /** The audiences that somebody hears. */
  heardBy(person: Person): Set<string>;
  /** The words that stand only in what somebody may not read. */
  hiddenFrom(person: Person): Set<string>;
  conversationIds: string[];
}

/** How things are at this moment. */
export async function truthOf({ world, workspaceIds }: Cast): Promise<Truth> {
  const conversations = await world.db.conversation.findMany({
    where: { workspaceId: { in: workspaceIds } },
    include: {
      audience: true,
      named: { include: { membership: true } },
      messages: { include: { revisions: true, hidings: true, reports: true } },
      outcomes: { include: { reviews: true } },
      polls: { include: { options: true, ballots: true } },
      document: { include: { versions: true } },
    },
  });
  const audiences = await world.db.audience.findMany();
  const memberships = await world.db.membership.findMany({ where: { workspaceId: { in: workspaceIds } } });

  const isColleagueIn = (person: Person, workspaceId: string | null) =>
    memberships.some(
      (one) => one.workspaceId === workspaceId && one.personId === person.id && one.role !== "partner",
    );
  const hears = (person: Person, { workspaceId, municipalityCode }: (typeof audiences)[number]) =>
    isColleagueIn(person, workspaceId) &&
    (municipalityCode === null || municipalityCode === person.municipalityCode);
  const reads = (person: Person, { audience, named }: (typeof conversations)[number]) =>
    hears(person, audience) ||
    named.some(({ membership }) => membership.personId === person.id && membership.role === "partner");

  const readable = (person: Person) => conversations.filter((one) => reads(person, one));
  const shownTo = (person: Person, conversation: (typeof conversations)[number]) => ({
    ...conversation,
    messages: conversation.messages.map((message) => ({
      ...(message.hidingId ? { ...message, body: "", html: "", revisions: [] } : message),
      reports: message.reports.filter((report) => seesReport(person, report, message)),
    })),
  });
  const reportsOf = (person: Person) =>
    conversations.flatMap(({ messages }) =>
      messages.flatMap((message) => message.reports.filter((report) => seesReport(person, report, message))),
    );
  const wordsIn = (many: unknown[]) => JSON.stringify(many).match(words) ?? [];
  return {
    readableBy: (person) => new Set(readable(person).map(({ id }) => id)),
    heardBy: (person) =>
      new Set(
        audiences
          .filter((audience) => audience.personId === person.id || hears(person, audience))
          .map(({ id }) => id),
      ),
    hiddenFrom(person) {
      const shown = readable(person).map((one) => shownTo(person, one));
      const seen = new Set<string>(wordsIn([shown, reportsOf(person)]));
      return new Set(wordsIn(conversations).filter((word) => !seen.has(word)));
    },
    conversationIds: conversations.map(({ id }) => id),
  };
}

/** The words in something that somebody got, which should not be there. */
export function leaked(got: unknown, hidden: Set<string>): string[] {
  return (JSON.stringify(got).match(words) ?? []).filter((word) => hidden.has(word));
}

/** Its maker does, and the coordinators of the maker's city, but not of what they wrote themselves. */
function seesReport(
  { id, role, municipalityCode }: Person,
  report: { personId: string; municipalityCode: string },
  { authorId }: { authorId: string },
): boolean {
  if (report.personId === id) return true;
  return role === "coordinator" && report.municipalityCode === municipalityCode && authorId !== id;
}
