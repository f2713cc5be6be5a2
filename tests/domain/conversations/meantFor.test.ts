// What is written while a discussion is internal, and sent when it is not any more, is asked about and stored nowhere.
import { expect, test } from "vitest";
import { editConversation } from "~/server/domain/conversations/commands/editConversation";
import { hideMessage } from "~/server/domain/conversations/commands/hideMessage";
import { shareConversation } from "~/server/domain/conversations/commands/shareConversation";
import { splitDiscussion } from "~/server/domain/conversations/commands/splitDiscussion";
import { dayOf } from "~/server/domain/core/day";
import { perform } from "~/server/domain/core/perform";
import { ask } from "~/server/domain/core/query";
import { closePoll } from "~/server/domain/polls/commands/closePoll";
import { openPoll } from "~/server/domain/polls/commands/openPoll";
import { votePoll } from "~/server/domain/polls/commands/votePoll";
import { pollsOfConversation } from "~/server/domain/polls/queries/pollsOfConversation";
import { why } from "../../support/refused";
import { openADiscussion, say } from "../../support/twinnings";
import { twoTowns } from "../../support/twoTowns";
import { testWorld } from "../../support/world";

const world = await testWorld();

async function discussed(audience: "internal" | "shared") {
  const towns = await twoTowns(world);
  const lead = towns.pioneer.coordinator;
  const conversationId = await openADiscussion(world, lead, towns.workspace, { audience });
  const [post, other] = [
    await say(world, towns.here, conversationId),
    await say(world, towns.here, conversationId),
  ];
  const closesOn = dayOf(new Date(world.clock.now().getTime() + 7 * 86_400_000));
  const options = ["Ja", "Nej"];
  const poll = { conversationId, question: "Har de råd?", options, closesOn };
  const by = world.as(lead);
  const { pollId } = await perform(openPoll, by, poll);
  const { polls } = await ask(pollsOfConversation, by, { conversationId });
  const optionIds = [polls[0]?.options[0]?.id];
  /** What can be written, each said to be for those who read it then. */
  const writings = (then: "internal" | "shared") => [
    () => perform(votePoll, by, { pollId, optionIds, reason: "De snålar.", audience: then }),
    () => perform(hideMessage, by, { messageId: post.id, on: true, reason: "De snålar.", audience: then }),
    () => perform(editConversation, by, { conversationId, title: "De snålar", audience: then }),
    async () => {
      await perform(closePoll, by, { pollId }).catch(() => undefined);
      return perform(openPoll, by, { ...poll, question: "Varför snålar de?", audience: then });
    },
    () => perform(splitDiscussion, by, { messageId: other.id, title: "De snålar", audience: then }),
  ];
  return { ...towns, lead, conversationId, writings };
}

const holding = async (text: string) => {
  const [row] = await world.db.$queryRaw<{ n: bigint }[]>`
    select (select count(*) from "Ballot" where reason like ${text}) + (select count(*) from "Hiding" where reason like ${text})
         + (select count(*) from "Conversation" where title like ${text}) + (select count(*) from "Poll" where question like ${text}) as n`;
  return Number(row?.n);
};

test("each of them is refused once the discussion is shared, and nothing of it is kept", async () => {
  const { lead, conversationId, writings } = await discussed("internal");
  await perform(shareConversation, world.as(lead), { conversationId, readers: 4 });
  const before = await holding("%snålar%");
  for (const write of writings("internal")) expect(await why(write())).toBe("conflict: audience-changed");
  expect(await holding("%snålar%")).toBe(before);
});

test("each of them is done by who was told who reads it, and where it is still internal", async () => {
  for (const audience of ["internal", "shared"] as const) {
    const { writings } = await discussed(audience);
    const before = await holding("%snålar%");
    for (const write of writings(audience)) await write();
    expect(await holding("%snålar%")).toBe(before + 5);
  }
});
