// The start page of a workspace: what is new, what waits, and nothing that is another city's own.
import { describe, expect, test } from "vitest";
import type { Person } from "~/prisma/generated/client";
import { settleDiscussion } from "~/server/domain/conversations/commands/settleDiscussion";
import { perform } from "~/server/domain/core/perform";
import { ask } from "~/server/domain/core/query";
import { twinningAll } from "~/server/domain/twinnings/queries/twinningAll";
import { giveMembership } from "~/server/domain/workspaces/commands/giveMembership";
import { visitWorkspace } from "~/server/domain/workspaces/commands/visitWorkspace";
import { workspaceStart } from "~/server/domain/workspaces/queries/workspaceStart";
import { hour, minute } from "../support/clock";
import { why } from "../support/refused";
import { addColleague, addPartner, foundTown, givePlace } from "../support/towns";
import { foundWorkspace, openADiscussion, openARoom, say } from "../support/twinnings";
import { testWorld } from "../support/world";

const world = await testWorld();

async function twoCities() {
  const [karlstad, kristinehamn] = [await foundTown(world), await foundTown(world)];
  const workspace = await foundWorkspace(world, [karlstad, kristinehamn]);
  world.clock.pass(minute);
  return { karlstad, kristinehamn, workspace, workspaceId: workspace.workspaceId };
}

const start = (person: Person, workspaceId: string) => ask(workspaceStart, world.as(person), { workspaceId });
const visit = (person: Person, workspaceId: string) =>
  perform(visitWorkspace, world.as(person), { workspaceId });

describe("what is new", () => {
  test("is what others did since the visit before this one", async () => {
    const { karlstad, kristinehamn, workspace, workspaceId } = await twoCities();
    const [maja, olle] = [karlstad.coordinator, kristinehamn.coordinator];
    await visit(olle, workspaceId);
    world.clock.pass(2 * hour);
    const roomId = await openARoom(world, maja, workspace);
    for (const body of ["Hej!", "Hur går det?"]) await say(world, maja, roomId, body);
    const secret = await openADiscussion(world, maja, workspace, { audience: "internal" });
    const sanna = await addColleague(world, kristinehamn, { name: "Sanna Ek" });
    await perform(giveMembership, world.as(maja), {
      workspaceId,
      personId: (await addColleague(world, karlstad, { name: "Nils Öhrn" })).id,
      role: "member",
    });
    await givePlace(world, workspace, sanna);
    world.clock.pass(minute);
    await visit(olle, workspaceId);
    const { news, newsCount } = await start(olle, workspaceId);
    expect(news.map(({ kind, title }) => [kind, title]).sort()).toEqual([
      ["person", "Nils Öhrn"],
      ["person", "Sanna Ek"],
      ["room", "Fikarummet"],
    ]);
    expect(newsCount).toBe(3);
    expect(news.find(({ kind }) => kind === "room")).toMatchObject({ id: roomId, unread: 2 });
    expect(JSON.stringify(await start(olle, workspaceId))).not.toContain(secret);
    expect((await start(maja, workspaceId)).discussions).toMatchObject([{ id: secret }]);
  });

  test("stays new while the visit lasts, and is old the next time", async () => {
    const { karlstad, kristinehamn, workspace, workspaceId } = await twoCities();
    const [maja, olle] = [karlstad.coordinator, kristinehamn.coordinator];
    expect(await visit(olle, workspaceId)).toEqual({ visitedBefore: null });
    world.clock.pass(2 * hour);
    const asked = await openADiscussion(world, maja, workspace);
    await perform(settleDiscussion, world.as(maja), { conversationId: asked, state: "decided", text: "Ja." });
    world.clock.pass(minute);
    const { visitedBefore } = await visit(olle, workspaceId);
    expect(visitedBefore).not.toBeNull();
    world.clock.pass(10 * minute);
    expect(await visit(olle, workspaceId)).toEqual({ visitedBefore });
    const kinds = (await start(olle, workspaceId)).news.map(({ kind }) => kind).sort();
    expect(kinds).toEqual(["decided", "discussion"]);
    world.clock.pass(2 * hour);
    await visit(olle, workspaceId);
    expect((await start(olle, workspaceId)).news).toEqual([]);
  });
});

describe("what waits", () => {
  test("are the other city's questions, one's own without an outcome, and drafts to comment on", async () => {
    const { karlstad, kristinehamn, workspace, workspaceId } = await twoCities();
    const [maja, olle] = [karlstad.coordinator, kristinehamn.coordinator];
    const asked = await openADiscussion(world, maja, workspace, { title: "Hur gör ni?" });
    const draft = await addDraft(maja, workspaceId, workspace.shared);
    expect((await start(olle, workspaceId)).waiting).toMatchObject({
      unanswered: [{ id: asked }],
      outcomes: [],
      drafts: [{ id: draft.id, title: "Resepolicy", version: 1 }],
    });
    expect((await start(maja, workspaceId)).waiting).toEqual({
      twinnings: [],
      reports: [],
      polls: [],
      unanswered: [],
      outcomes: [],
      reviews: [],
      drafts: [],
    });
    world.clock.pass(minute);
    await say(world, olle, asked, "Så här gör vi.");
    await say(world, olle, draft.conversationId, "Kapitel 3 är bra.");
    expect((await start(olle, workspaceId)).waiting).toEqual({
      twinnings: [],
      reports: [],
      polls: [],
      unanswered: [],
      outcomes: [],
      reviews: [],
      drafts: [],
    });
    expect((await start(maja, workspaceId)).waiting.outcomes).toMatchObject([{ id: asked }]);
  });

  test("shows both cities side by side with their people and leads", async () => {
    const { karlstad, kristinehamn, workspace, workspaceId } = await twoCities();
    await givePlace(world, workspace, await addColleague(world, kristinehamn));
    expect((await start(karlstad.coordinator, workspaceId)).cities).toMatchObject([
      { code: karlstad.code, people: 1, leads: [karlstad.coordinator.name] },
      { code: kristinehamn.code, people: 2, leads: [kristinehamn.coordinator.name] },
    ]);
  });

  test("a partner sees the named conversations only; a coordinator without a place has no start page", async () => {
    const { karlstad, kristinehamn, workspace, workspaceId } = await twoCities();
    const maja = karlstad.coordinator;
    const [named, other] = [
      await openADiscussion(world, maja, workspace),
      await openADiscussion(world, maja, workspace),
    ];
    const partner = await addPartner(world, karlstad);
    await givePlace(world, workspace, partner, "partner", { named: [named] });
    const page = await start(partner, workspaceId);
    expect(page.discussions.map(({ id }) => id)).toEqual([named]);
    expect(JSON.stringify(page)).not.toContain(other);
    // Olle leads the other city's part, and has written nothing that the partner is named for.
    expect(JSON.stringify(page)).not.toContain(kristinehamn.coordinator.name);
    expect(page.cities).toMatchObject([{ leads: null }, { leads: null }]);
    const governor = await addColleague(world, karlstad, { role: "coordinator" });
    expect(await why(start(governor, workspaceId))).toBe("not-found: not-found");
  });
});

async function addDraft(by: Person, workspaceId: string, audienceId: string) {
  const at = world.clock.now();
  const about = { workspaceId, audienceId, title: "Resepolicy", municipalityCode: by.municipalityCode };
  const made = { language: "sv" as const, createdById: by.id, createdAt: at };
  const conversation = await world.db.conversation.create({
    data: { ...about, ...made, kind: "comments", lastMessageAt: at },
  });
  return world.db.document.create({
    data: {
      ...about,
      ...made,
      conversationId: conversation.id,
      kind: "link",
      purpose: "comments",
      changedAt: at,
      changedById: by.id,
    },
  });
}

describe("a twinning whose text was changed", () => {
  test("waits for the coordinators of the city that has yet to accept it, and for nobody else", async () => {
    const { karlstad, kristinehamn, workspace, workspaceId } = await twoCities();
    const [maja, olle] = [karlstad.coordinator, kristinehamn.coordinator];
    const sanna = await addColleague(world, kristinehamn);
    await givePlace(world, workspace, sanna);
    const waiting = async (person: Person) => (await start(person, workspaceId)).waiting.twinnings;
    expect(await waiting(olle)).toEqual([]);
    await world.db.twinning.update({
      where: { id: workspace.twinningId },
      data: { state: "proposed", charterHash: "another text" },
    });
    await world.db.twinningParty.updateMany({
      where: { twinningId: workspace.twinningId, municipalityCode: karlstad.code },
      data: { acceptedHash: "another text" },
    });
    expect(await waiting(olle)).toMatchObject([{ id: workspace.twinningId }]);
    expect(await waiting(sanna)).toEqual([]);
    expect(await waiting(maja)).toEqual([]);
    expect((await ask(twinningAll, world.as(olle), {})).awaiting).toEqual([workspace.twinningId]);
    expect((await ask(twinningAll, world.as(maja), {})).awaiting).toEqual([]);
  });
});
