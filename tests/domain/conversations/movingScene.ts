// A discussion with something to move, and what one sees of it.
import { randomUUID } from "node:crypto";
import type { Person } from "~/prisma/generated/client";
import { openDiscussion } from "~/server/domain/conversations/commands/openDiscussion";
import { readConversation } from "~/server/domain/conversations/commands/readConversation";
import { conversationMessages } from "~/server/domain/conversations/queries/conversationMessages";
import { conversationOne } from "~/server/domain/conversations/queries/conversationOne";
import { perform } from "~/server/domain/core/perform";
import { ask } from "~/server/domain/core/query";
import { say } from "../../support/twinnings";
import { twoTowns } from "../../support/twoTowns";
import type { World } from "../../support/world";

/** A question with an answer by the other town, a remark on that by the asker, and another answer. */
export async function discussed(world: World, audience: "shared" | "internal" = "shared") {
  const towns = await twoTowns(world);
  const { here, workspaceId } = towns;
  const other = audience === "shared" ? towns.there : here;
  const open = async (title: string, by: Person = here) => {
    const written = { title, body: `Om ${title}`, clientId: randomUUID(), audience };
    return (await perform(openDiscussion, world.as(by), { workspaceId, ...written })).conversationId;
  };
  const conversationId = await open("Laddstolpar");
  const answer = await say(world, other, conversationId, "Börja vid skolorna");
  const remark = await say(world, here, conversationId, "Vilka skolor?", { parentId: answer.id });
  const last = await say(world, other, conversationId, "Och vid badhuset");
  return { ...towns, other, open, conversationId, answer, remark, last };
}

export async function messagesIn(world: World, person: Person, conversationId: string) {
  return (await ask(conversationMessages, world.as(person), { conversationId, limit: 300 })).messages;
}

export async function unreadIn(world: World, person: Person, conversationId: string) {
  const { conversation, read } = await ask(conversationOne, world.as(person), { conversationId });
  return conversation.messageCount - read;
}

export function readAll(world: World, person: Person, conversationId: string) {
  return perform(readConversation, world.as(person), { conversationId, number: 99 });
}
