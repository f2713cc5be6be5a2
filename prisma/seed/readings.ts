// How far everybody has read: to the end, but for those whom the demo lets find something new.
import type { Books } from "./books";
import type { DemoReading } from "./content/types";

export async function readOn(books: Books, readings: DemoReading[]): Promise<void> {
  await books.db.$executeRaw`
    insert into "ReadMark" ("personId", "conversationId", number, at)
    select m."personId", c.id, c."messageCount", ${books.today}
    from "Membership" m join "Conversation" c on c."workspaceId" = m."workspaceId"
    where m."workspaceId" = ${books.workspaceId}::uuid
    on conflict ("personId", "conversationId") do update set number = excluded.number`;
  for (const { person, conversation, upTo } of readings) {
    const where = { personId: books.person(person), conversationId: books.conversation(conversation) };
    const { number } = books.message(upTo);
    await books.db.readMark.update({ where: { personId_conversationId: where }, data: { number } });
  }
  await books.db.membership.updateMany({
    where: { workspaceId: books.workspaceId },
    data: { visitedAt: lastWeek(books.today), visitedBefore: lastWeek(books.today) },
  });
}

function lastWeek(today: Date): Date {
  return new Date(today.getTime() - 7 * 86_400_000);
}
