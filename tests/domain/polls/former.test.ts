// What people had answered before they changed their minds: open to all who read it, but for what was changed before it was shared.
import { describe, expect, test } from "vitest";
import { shareConversation } from "~/server/domain/conversations/commands/shareConversation";
import { perform } from "~/server/domain/core/perform";
import { ask } from "~/server/domain/core/query";
import { openPoll } from "~/server/domain/polls/commands/openPoll";
import { votePoll } from "~/server/domain/polls/commands/votePoll";
import { pollsOfConversation } from "~/server/domain/polls/queries/pollsOfConversation";
import { why } from "../../support/refused";
import { openADiscussion } from "../../support/twinnings";
import { twoTowns } from "../../support/twoTowns";
import { testWorld } from "../../support/world";

const world = await testWorld();
type Somebody = { id: string };

async function polled(audience: "shared" | "internal" = "shared") {
  const towns = await twoTowns(world);
  const { here, workspace } = towns;
  const conversationId = await openADiscussion(world, here, workspace, { audience });
  const { pollId } = await perform(openPoll, world.as(here), {
    ...{ conversationId, question: "Vilka platser?", options: ["Skolan", "Torget"], closesOn: "2999-01-01" },
    several: true,
  });
  const seenBy = (person: Somebody) => ask(pollsOfConversation, world.as(person), { conversationId });
  const formerFor = async (person: Somebody) => (await seenBy(person)).former;
  const [school = "", square = ""] = (await seenBy(here)).polls[0]?.options.map(({ id }) => id) ?? [];
  const vote = (optionIds: string[], reason = "", by: Somebody = here) => {
    world.clock.pass(60_000);
    return perform(votePoll, world.as(by), { pollId, optionIds, reason });
  };
  const share = () => perform(shareConversation, world.as(here), { conversationId, readers: 4 });
  return { ...towns, pollId, seenBy, formerFor, vote, share, school, square };
}

async function changedBeforeSharing() {
  const poll = await polled("internal");
  await poll.vote([poll.school], "Den läggs ned");
  await poll.vote([poll.square], "Där finns el");
  return poll;
}

describe("what was answered before it was answered anew", () => {
  test("is kept with its reason, its language and until when, the latest first, for both cities", async () => {
    const { here, there, pollId, seenBy, formerFor, vote, school, square } = await polled();
    await vote([school], "There is power in the building");
    await vote([square], "Där finns el");
    const first = world.clock.now().toISOString();
    await vote([square], "Där finns plats");
    const former = await formerFor(there);
    const whose = { pollId, personId: here.id };
    expect(former).toEqual([
      { ...whose, optionIds: [square], reason: "Där finns el", language: "sv", until: expect.any(String) },
      {
        ...{ ...whose, optionIds: [school], reason: "There is power in the building" },
        ...{ language: "en", until: first },
      },
    ]);
    expect(await formerFor(here)).toEqual(former);
    expect((await seenBy(there)).polls[0]?.ballots).toMatchObject([
      { optionIds: [square], reason: "Där finns plats", changes: 2 },
    ]);
  });

  test("is nothing when it is answered the same way again, whatever the order", async () => {
    const { here, there, seenBy, formerFor, vote, school, square } = await polled();
    await vote([school, square], "Båda");
    await vote([square, school], "Båda");
    await vote([school], "Den", there);
    expect(await formerFor(here)).toEqual([]);
    expect((await seenBy(here)).polls[0]?.ballots.map(({ changes }) => changes)).toEqual([0, 0]);
    await vote([square], "Båda");
    expect(await formerFor(there)).toMatchObject([{ optionIds: expect.arrayContaining([school, square]) }]);
  });

  test("is told to nobody who may not read the discussion", async () => {
    const { here, there, formerFor } = await changedBeforeSharing();
    expect(await formerFor(here)).toHaveLength(1);
    expect(await why(formerFor(there))).toBe("not-found: not-found");
  });
});

describe("what was answered otherwise before the discussion was shared", () => {
  test("stays with the city that shared it: the other is told that it was another answer", async () => {
    const { here, there, seenBy, formerFor, vote, share, school, square } = await changedBeforeSharing();
    world.clock.pass(60_000);
    await share();
    expect(await formerFor(here)).toMatchObject([{ optionIds: [school], reason: "Den läggs ned" }]);
    expect(await formerFor(there)).toMatchObject([{ optionIds: null, reason: null }]);
    await vote([school], "Trots allt");
    expect(await formerFor(there)).toMatchObject([
      { optionIds: [square], reason: "Där finns el" },
      { optionIds: null, reason: null },
    ]);
    expect(JSON.stringify(await seenBy(here))).toMatch(/läggs ned/);
    expect(JSON.stringify(await seenBy(there))).not.toMatch(/läggs ned/);
  });

  test("stays there also when the sharing had begun earlier and came later", async () => {
    const { here, there, formerFor, share } = await changedBeforeSharing();
    world.clock.pass(-1);
    await share();
    expect(await formerFor(here)).toMatchObject([{ reason: "Den läggs ned" }]);
    expect(await formerFor(there)).toMatchObject([{ optionIds: null, reason: null }]);
  });
});
