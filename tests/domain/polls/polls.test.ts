// Polls: started, answered and answered anew, closed by hand, by the day and by the outcome; and who may not.
import { describe, expect, test } from "vitest";
import { settleDiscussion } from "~/server/domain/conversations/commands/settleDiscussion";
import { perform } from "~/server/domain/core/perform";
import { ask } from "~/server/domain/core/query";
import { closePoll } from "~/server/domain/polls/commands/closePoll";
import { openPoll } from "~/server/domain/polls/commands/openPoll";
import { votePoll } from "~/server/domain/polls/commands/votePoll";
import { pollsOfConversation } from "~/server/domain/polls/queries/pollsOfConversation";
import { workspaceStart } from "~/server/domain/workspaces/queries/workspaceStart";
import { fieldsOf, why } from "../../support/refused";
import { addColleague, addPartner, givePlace } from "../../support/towns";
import { openADiscussion, say } from "../../support/twinnings";
import { twoTowns } from "../../support/twoTowns";
import { testWorld } from "../../support/world";

const world = await testWorld();
type Somebody = { id: string };

async function polled(more: object = {}, audience: "shared" | "internal" = "shared") {
  world.clock.set("2026-03-02T09:00:00Z");
  const towns = await twoTowns(world);
  const conversationId = await openADiscussion(world, towns.here, towns.workspace, { audience });
  const poll = { question: "Vilka platser?", options: ["Skolan", "", "Torget"], closesOn: "2026-03-10" };
  const open = (by: Somebody) => perform(openPoll, world.as(by), { conversationId, ...poll, ...more });
  const { pollId } = await open(towns.here);
  const seenBy = async (person: Somebody) => {
    const { polls } = await ask(pollsOfConversation, world.as(person), { conversationId });
    return polls[0] as (typeof polls)[number];
  };
  const [school = "", square = ""] = (await seenBy(towns.here)).options.map(({ id }) => id);
  const vote = (by: Somebody, optionIds: string[], reason = "") =>
    perform(votePoll, world.as(by), { pollId, optionIds, reason });
  const close = (by: Somebody) => perform(closePoll, world.as(by), { pollId });
  return { ...towns, conversationId, pollId, open, seenBy, vote, close, school, square };
}

describe("answering", () => {
  test("counts for one's city, says why, and can be changed; both cities hear it", async () => {
    const { vote, seenBy, here, there, school, square } = await polled();
    await vote(there, [school], "Där finns el.");
    const told = await world.ears.during(async () => {
      await vote(there, [square], "Fler ser den.");
    });
    const { ballots } = await seenBy(here);
    expect(ballots).toMatchObject([
      { municipalityCode: there.municipalityCode, optionIds: [square], reason: "Fler ser den." },
    ]);
    expect(told.map(({ name, view }) => [name, view])).toEqual([["poll.answered", await seenBy(here)]]);
  });

  test("takes one answer, or several where the poll says so, and only the poll's own", async () => {
    const one = await polled();
    expect(await fieldsOf(one.vote(one.here, [one.school, one.square]))).toEqual({ optionIds: "one-option" });
    expect(await fieldsOf(one.vote(one.here, []))).toEqual({ optionIds: "choose-option" });
    const many = await polled({ several: true });
    expect(await why(many.vote(many.here, [one.school]))).toBe("not-found: not-found");
    await many.vote(many.here, [many.square, many.school]);
    expect((await many.seenBy(many.there)).ballots[0]?.optionIds).toEqual([many.school, many.square]);
  });

  test("holds no personal identity number, which nobody needs there", async () => {
    const { vote, here, school } = await polled();
    expect(await fieldsOf(vote(here, [school], "Det säger 19121212-1212."))).toEqual({
      reason: "personnummer",
    });
    await vote(here, [school], "Det säger vi.");
  });

  test("is for those who work there: a partner may comment and a reader read", async () => {
    const { vote, pioneer, workspace, conversationId, school, seenBy } = await polled();
    const partner = await addPartner(world, pioneer);
    const endsOn = new Date("2099-12-31");
    await givePlace(world, workspace, partner, "partner", { named: [conversationId], endsOn });
    const reader = await addColleague(world, pioneer);
    await givePlace(world, workspace, reader, "reader");
    for (const person of [partner, reader]) {
      expect((await seenBy(person)).question).toBe("Vilka platser?");
      expect(await why(vote(person, [school]))).toBe("forbidden: forbidden");
    }
    expect((await say(world, partner, conversationId)).number).toBe(2);
  });

  test("in what is internal reaches the other city by no door", async () => {
    const { vote, here, there, school, seenBy, conversationId } = await polled({}, "internal");
    await vote(here, [school]);
    expect((await seenBy(here)).ballots).toHaveLength(1);
    expect(await why(seenBy(there))).toBe("not-found: not-found");
    expect(await why(vote(there, [school]))).toBe("not-found: not-found");
    expect(conversationId).toBeTruthy();
  });
});

describe("closing", () => {
  test("by its day: the last day counts, and the next one does not", async () => {
    const { vote, here, there, school, open } = await polled();
    world.clock.set("2026-03-10T22:30:00Z");
    await vote(here, [school]);
    expect(await why(open(there))).toBe("conflict: poll-open");
    world.clock.set("2026-03-10T23:30:00Z"); // past midnight in Sweden
    expect(await why(vote(here, [school]))).toBe("conflict: poll-closed");
    expect(await why(open(there))).toBe("invalid: invalid");
  });

  test("by hand: by the one who started it or a lead, and by nobody else", async () => {
    const { vote, close, here, there, twin, school, seenBy } = await polled();
    expect(await why(close(there))).toBe("forbidden: forbidden");
    await close(twin.coordinator);
    expect(await why(close(here))).toBe("conflict: poll-closed");
    expect(await why(vote(here, [school]))).toBe("conflict: poll-closed");
    expect((await seenBy(there)).closedAt).toBe("2026-03-02T09:00:00.000Z");
  });

  test("by the outcome of the discussion, and another begins only in an open one", async () => {
    const { vote, here, school, conversationId, seenBy, open } = await polled();
    const outcome = { conversationId, state: "decided", text: "Skolan." };
    const told = await world.ears.during(() => perform(settleDiscussion, world.as(here), outcome));
    expect(told.map(({ name }) => name)).toEqual(["poll.closed", "conversation.settled"]);
    expect((await seenBy(here)).closedAt).not.toBeNull();
    expect(await why(vote(here, [school]))).toBe("conflict: poll-closed");
    expect(await why(open(here))).toBe("conflict: settled-already");
  });
});

describe("starting", () => {
  test("needs two different answers and a day to come, and waits for the one that is open", async () => {
    const { conversationId, here, open, close } = await polled();
    expect(await why(open(here))).toBe("conflict: poll-open");
    await close(here);
    const begin = (more: object) =>
      perform(openPoll, world.as(here), {
        ...{ conversationId, question: "Vilka?", options: ["A", "B"], closesOn: "2026-03-10" },
        ...more,
      });
    expect(await fieldsOf(begin({ options: ["A", " "] }))).toEqual({ options: "too-few-options" });
    expect(await fieldsOf(begin({ options: ["A", "A"] }))).toEqual({ options: "same-option-twice" });
    expect(await fieldsOf(begin({ options: [..."ABCDEFGHIJK"] }))).toEqual({ options: "too-many-options" });
    expect(await fieldsOf(begin({ closesOn: "2026-03-01" }))).toEqual({ closesOn: "day-passed" });
    const both = await Promise.allSettled([begin({}), begin({})]);
    expect(both.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  test("asks everyone who may vote, on their start page, until they have", async () => {
    const { vote, here, there, twin, school, workspaceId, pollId } = await polled();
    const waitsFor = async (person: Somebody) =>
      (await ask(workspaceStart, world.as(person), { workspaceId })).waiting.polls.map(({ id }) => id);
    expect(await waitsFor(there)).toEqual([pollId]);
    await vote(there, [school]);
    expect(await waitsFor(there)).toEqual([]);
    expect(await waitsFor(twin.coordinator)).toEqual([pollId]);
    expect(await waitsFor(here)).toEqual([pollId]);
  });
});
