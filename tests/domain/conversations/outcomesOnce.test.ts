// Outcomes that are sent again: settling, reopening and looking again happen once under one client id, for the readers they were meant for.
import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { reviewOutcome } from "~/server/domain/conversations/commands/reviewOutcome";
import { reopenDiscussion, settleDiscussion } from "~/server/domain/conversations/commands/settleDiscussion";
import { shareConversation } from "~/server/domain/conversations/commands/shareConversation";
import { conversationOne } from "~/server/domain/conversations/queries/conversationOne";
import { perform } from "~/server/domain/core/perform";
import { ask } from "~/server/domain/core/query";
import { minute } from "../../support/clock";
import { whileHalted } from "../../support/held";
import { why } from "../../support/refused";
import { openADiscussion } from "../../support/twinnings";
import { twoTowns } from "../../support/twoTowns";
import { testWorld } from "../../support/world";

const world = await testWorld();

type Actor = Parameters<(typeof world)["as"]>[0];

async function asked(audience: "shared" | "internal" = "shared") {
  const towns = await twoTowns(world);
  const conversationId = await openADiscussion(world, towns.here, towns.workspace, { audience });
  const settle = (more: object = {}, by: Actor = towns.here) =>
    perform(settleDiscussion, world.as(by), { conversationId, state: "decided", text: "Tre", ...more });
  const reopen = (more: object = {}, by: Actor = towns.here) =>
    perform(reopenDiscussion, world.as(by), { conversationId, text: "Nya siffror", ...more });
  const review = (more: object = {}, by: Actor = towns.here) =>
    perform(reviewOutcome, world.as(by), { conversationId, note: "Gäller", ...more });
  const share = () => perform(shareConversation, world.as(towns.here), { conversationId, readers: 4 });
  const seen = async (by: Actor = towns.there) =>
    ask(conversationOne, world.as(by), { conversationId }).then(({ conversation, history }) => ({
      state: conversation.state,
      texts: history.map(({ text }) => text),
      notes: conversation.outcome?.reviews.map(({ note }) => note) ?? [],
    }));
  return { ...towns, conversationId, settle, reopen, review, share, seen };
}

describe("sent again after its answer was lost", () => {
  test("an outcome is the first one again, and is told once", async () => {
    const { settle, seen } = await asked();
    const clientId = randomUUID();
    const first = await settle({ clientId });
    const told = await world.ears.during(async () => {
      expect(await settle({ clientId })).toEqual(first);
      expect(await settle({ clientId, text: "Något annat" })).toEqual(first);
    });
    expect(told).toEqual([]);
    expect(await seen()).toEqual({ state: "decided", texts: ["Tre"], notes: [] });
  });

  test("twice at the same moment is once", async () => {
    const { settle, conversationId } = await asked();
    const clientId = randomUUID();
    const answers = await Promise.all(Array.from({ length: 4 }, () => settle({ clientId })));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(await world.db.outcome.count({ where: { conversationId } })).toBe(1);
  });

  test("it is not done anew when the discussion was opened again meanwhile", async () => {
    const { settle, reopen, seen, twin } = await asked();
    const clientId = randomUUID();
    const first = await settle({ clientId });
    world.clock.pass(minute);
    await reopen({}, twin.coordinator);
    expect(await settle({ clientId })).toEqual(first);
    expect(await seen()).toMatchObject({ state: "open", texts: ["Nya siffror", "Tre"] });
  });

  test("opening again, and looking again, are done once as well", async () => {
    const { settle, reopen, review, seen } = await asked();
    const [reviewId, reopenId] = [randomUUID(), randomUUID()];
    await settle();
    world.clock.pass(minute);
    const reviewed = await review({ clientId: reviewId });
    expect(await world.ears.during(() => review({ clientId: reviewId }))).toEqual([]);
    expect(await review({ clientId: reviewId })).toEqual(reviewed);
    expect(await seen()).toMatchObject({ notes: ["Gäller"] });
    const reopened = await reopen({ clientId: reopenId });
    expect(await world.ears.during(() => reopen({ clientId: reopenId }))).toEqual([]);
    expect(await reopen({ clientId: reopenId })).toEqual(reopened);
    // What was looked at is open again, and its answer is still the same.
    expect(await review({ clientId: reviewId })).toEqual(reviewed);
    expect(await seen()).toMatchObject({ state: "open", texts: ["Nya siffror", "Tre"] });
  });
});

describe("a client id", () => {
  test("is one person's, and for one kind of deed", async () => {
    const { settle, reopen, review, twin } = await asked();
    const [clientId, reviewId] = [randomUUID(), randomUUID()];
    await settle({ clientId });
    await review({ clientId: reviewId });
    const again = [
      settle({ clientId }, twin.coordinator),
      reopen({ clientId }),
      review({ clientId: reviewId }, twin.coordinator),
    ];
    expect(new Set(await Promise.all(again.map(why)))).toEqual(new Set(["conflict: client-id-taken"]));
  });

  test("left out, makes each a deed of its own", async () => {
    const { settle, review, seen } = await asked();
    await settle();
    expect(await why(settle())).toBe("conflict: settled-already");
    await review();
    await review();
    expect((await seen()).notes).toEqual(["Gäller", "Gäller"]);
  });
});

describe("what was written internally", () => {
  test.each(["settle", "reopen", "review"] as const)(
    "is not done when the discussion was shared before it arrives: %s",
    async (deed) => {
      const towns = await asked("internal");
      if (deed !== "settle") await towns.settle({ audience: "internal" });
      await towns.share();
      expect(await why(towns[deed]({ audience: "internal" }))).toBe("conflict: audience-changed");
      await towns[deed]({ audience: "shared" });
    },
  );

  test("is not done when it comes while the discussion is being shared; what had arrived is not sent anew", async () => {
    const { settle, reopen, share, workspace, seen } = await asked("internal");
    const clientId = randomUUID();
    const first = await settle({ clientId, audience: "internal" });
    await reopen({ audience: "internal" });
    const [sharing, late] = await whileHalted(world, workspace.shared, share, () =>
      settle({ text: "De har inte råd", audience: "internal" }),
    );
    expect(sharing.status).toBe("fulfilled");
    expect(late).toMatchObject({ status: "rejected", reason: { reason: "audience-changed" } });
    expect(JSON.stringify(await seen())).not.toContain("råd");
    expect(await settle({ clientId, audience: "internal" })).toEqual(first);
  });
});
