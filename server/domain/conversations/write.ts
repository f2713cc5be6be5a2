// Writes many messages at once: the hot path of the house, one statement for the rows, the counts and the marks.
import type { Language } from "~/prisma/generated/client";
import type { Sql } from "../core/context";

export interface NewMessage {
  id: string;
  conversationId: string;
  number: number;
  authorId: string;
  clientId: string;
  parentId: string | null;
  body: string;
  html: string;
  markdown: number;
  language: Language;
}

/** Stores messages, moves each conversation's count to its highest number, and each author's read mark along. */
export async function writeMessages(tx: Sql, now: Date, messages: NewMessage[]): Promise<void> {
  if (messages.length === 0) return;
  const column = <Name extends keyof NewMessage>(name: Name) => messages.map((message) => message[name]);
  await tx.$executeRaw`
    with written as (
      select * from unnest(
        ${column("id")}::uuid[], ${column("conversationId")}::uuid[], ${column("number")}::int[],
        ${column("authorId")}::uuid[], ${column("clientId")}::uuid[], ${column("parentId")}::uuid[],
        ${column("body")}::text[], ${column("html")}::text[], ${column("markdown")}::int[],
        ${column("language")}::text[]
      ) as m (id, conversation, number, author, client, parent, body, html, markdown, language)
    ), stored as (
      insert into "Message" (id, "conversationId", number, "authorId", "clientId", "parentId", body, html, markdown, language, "createdAt")
      select id, conversation, number, author, client, parent, body, html, markdown, language::"Language", ${now} from written
    ), counted as (
      update "Conversation" c set "messageCount" = latest.number, "lastMessageAt" = ${now}
      from (select conversation, max(number) as number from written group by conversation) latest
      where c.id = latest.conversation
    )
    insert into "ReadMark" ("personId", "conversationId", number, at)
    select author, conversation, max(number), ${now} from written group by author, conversation
    on conflict ("personId", "conversationId")
    do update set number = greatest("ReadMark".number, excluded.number), at = excluded.at`;
}
