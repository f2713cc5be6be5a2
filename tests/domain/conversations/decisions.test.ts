// Decisions: with what mandate, resting on what, to be looked at again when, and found again in the log.
import { describe, expect, test } from "vitest";
import { reviewOutcome } from "~/server/domain/conversations/commands/reviewOutcome";
import { reopenDiscussion, settleDiscussion } from "~/server/domain/conversations/commands/settleDiscussion";
import { shareConversation } from "~/server/domain/conversations/commands/shareConversation";
import { conversationOne } from "~/server/domain/conversations/queries/conversationOne";
import { decisionsOfWorkspace } from "~/server/domain/conversations/queries/decisionsOfWorkspace";
import { documentsForOutcome } from "~/server/domain/conversations/queries/documentsForOutcome";
import { perform } from "~/server/domain/core/perform";
import { ask } from "~/server/domain/core/query";
import { addDocument } from "~/server/domain/documents/commands/addDocument";
import { editDocument } from "~/server/domain/documents/commands/editDocument";
import { workspaceStart } from "~/server/domain/workspaces/queries/workspaceStart";
import { fieldsOf, why } from "../../support/refused";
import { addPartner, givePlace } from "../../support/towns";
import { openADiscussion } from "../../support/twinnings";
import { twoTowns } from "../../support/twoTowns";
import { testWorld } from "../../support/world";

const world = await testWorld();
const decision = { state: "decided", text: "Vi köper **tre**.", mandate: "styrgruppen 2026-03-12" };
const url = "https://diariet.example.se/handling/17";

async function asked(audience: "shared" | "internal" = "shared") {
  const towns = await twoTowns(world);
  const conversationId = await openADiscussion(world, towns.here, towns.workspace, { audience });
  const document = async (title: string, readers: "shared" | "internal") => {
    const about = { workspaceId: towns.workspaceId, title, audience: readers, purpose: "final", url };
    return (await perform(addDocument, world.as(towns.here), about)).documentId;
  };
  const settle = (more: object = {}) =>
    perform(settleDiscussion, world.as(towns.here), { conversationId, ...decision, ...more });
  const outcomeFor = async (person: { id: string }) =>
    (await ask(conversationOne, world.as(person), { conversationId })).conversation.outcome;
  const log = (person: { id: string }, filter: object = {}) =>
    ask(decisionsOfWorkspace, world.as(person), { workspaceId: towns.workspaceId, ...filter });
  return { ...towns, conversationId, document, settle, outcomeFor, log };
}

describe("settling", () => {
  test("keeps the mandate, the document's version and the day to look again, for both cities", async () => {
    const { settle, document, outcomeFor, there } = await asked();
    const documentId = await document("Trafikplan", "shared");
    await settle({ documentId, reviewOn: "2099-03-01" });
    expect(await outcomeFor(there)).toMatchObject({
      mandate: "styrgruppen 2026-03-12",
      document: { id: documentId, title: "Trafikplan", version: 1 },
      reviewOn: "2099-03-01",
      reviews: [],
    });
  });

  test("never names in a shared decision what one city keeps to itself", async () => {
    const { settle, document, conversationId, here } = await asked();
    const own = await document("Internt underlag", "internal");
    const open = await document("Trafikplan", "shared");
    const { documents } = await ask(documentsForOutcome, world.as(here), { conversationId });
    expect(documents.map(({ id }) => id)).toEqual([open]);
    expect(await fieldsOf(settle({ documentId: own }))).toEqual({ documentId: "document-narrower" });
    await settle({ documentId: open });
  });

  test("lets an internal decision rest on what is internal, until it is shared", async () => {
    const { settle, document, outcomeFor, conversationId, here, there } = await asked("internal");
    const own = await document("Internt underlag", "internal");
    await settle({ documentId: own });
    expect((await outcomeFor(here))?.document?.title).toBe("Internt underlag");
    const told = await world.ears.during(async () => {
      await perform(shareConversation, world.as(here), { conversationId, readers: 4 });
    });
    expect(told.map(({ name }) => name)).toContain("conversation.shared");
    expect(JSON.stringify(told)).not.toContain("Internt underlag");
    expect((await outcomeFor(there))?.document).toBeNull();
  });

  test("shows a partner the decision, and no document that the partner is not named for", async () => {
    const { settle, document, outcomeFor, pioneer, workspace, conversationId, here } = await asked();
    const partner = await addPartner(world, pioneer);
    const endsOn = new Date("2099-12-31");
    await givePlace(world, workspace, partner, "partner", { named: [conversationId], endsOn });
    await settle({ documentId: await document("Trafikplan", "shared") });
    expect((await outcomeFor(here))?.document).not.toBeNull();
    expect(await outcomeFor(partner)).toMatchObject({ mandate: decision.mandate, document: null });
  });

  test("refuses a version that is not there, and a day that has been", async () => {
    const { settle, document } = await asked();
    const documentId = await document("Trafikplan", "shared");
    expect(await fieldsOf(settle({ documentId, documentVersion: 2 }))).toEqual({
      documentVersion: "no-such-version",
    });
    expect(await fieldsOf(settle({ reviewOn: "2020-01-01" }))).toEqual({ reviewOn: "day-passed" });
    await settle({ documentId, documentVersion: 1 });
  });

  test("follows the document to its new title, live", async () => {
    const { settle, document, here, outcomeFor, conversationId } = await asked();
    const documentId = await document("Trafikplan", "shared");
    await settle({ documentId });
    const told = await world.ears.during(async () => {
      await perform(editDocument, world.as(here), { documentId, title: "Trafikstrategi" });
    });
    const heard = told.find(({ view }) => (view as { id: string }).id === conversationId);
    expect(heard?.view).toMatchObject({ outcome: { document: { title: "Trafikstrategi" } } });
    expect((await outcomeFor(here))?.document?.title).toBe("Trafikstrategi");
  });
});

describe("looking again", () => {
  test("comes back to the one who asked on its day, and to nobody else, until it is done", async () => {
    const { settle, here, there, workspaceId, conversationId, pioneer } = await asked();
    world.clock.set("2026-03-01T09:00:00Z");
    await settle({ reviewOn: "2026-06-01" });
    const waitsFor = async (person: { id: string }) =>
      (await ask(workspaceStart, world.as(person), { workspaceId })).waiting.reviews.map(({ id }) => id);
    world.clock.set("2026-05-31T09:00:00Z");
    expect(await waitsFor(here)).toEqual([]);
    world.clock.set("2026-05-31T23:00:00Z"); // past midnight in Sweden
    expect(await waitsFor(here)).toEqual([conversationId]);
    expect(await waitsFor(pioneer.coordinator)).toEqual([]);
    expect(await waitsFor(there)).toEqual([]);
    const review = { conversationId, note: "Gäller än.", reviewOn: "2026-12-01" };
    await perform(reviewOutcome, world.as(here), review);
    expect(await waitsFor(here)).toEqual([]);
    world.clock.set("2026-12-01T09:00:00Z");
    expect(await waitsFor(here)).toEqual([conversationId]);
    await perform(reopenDiscussion, world.as(here), { conversationId, text: "Priserna har ändrats." });
    expect(await waitsFor(here)).toEqual([]);
    await settle();
    expect(await waitsFor(here)).toEqual([]);
  });

  test("is told to both cities, and stays with the outcome", async () => {
    const { settle, here, outcomeFor, there, conversationId } = await asked();
    await settle({ reviewOn: "2099-01-01" });
    const told = await world.ears.during(async () => {
      await perform(reviewOutcome, world.as(here), { conversationId, note: "Gäller än." });
    });
    expect(told.map(({ name }) => name)).toEqual(["conversation.reviewed"]);
    const outcome = await outcomeFor(there);
    expect(outcome).toMatchObject({ reviewOn: null, reviews: [{ note: "Gäller än.", by: { id: here.id } }] });
    expect(told[0]?.view).toMatchObject({ outcome });
  });

  test("is refused where nothing is settled", async () => {
    const { here, conversationId } = await asked();
    expect(await why(perform(reviewOutcome, world.as(here), { conversationId }))).toBe(
      "conflict: not-settled",
    );
  });
});

describe("the log", () => {
  test("lists what is decided and stands, the latest first, and each city's internal for itself", async () => {
    const { settle, log, here, there, conversationId, workspace, workspaceId } = await asked();
    world.clock.set("2026-12-31T22:30:00Z");
    await settle();
    const internal = await openADiscussion(world, here, workspace, {
      audience: "internal",
      title: "Hemligt?",
    });
    world.clock.set("2026-12-31T23:30:00Z"); // next year in Sweden
    await perform(settleDiscussion, world.as(here), { conversationId: internal, ...decision });
    const answered = await openADiscussion(world, here, workspace);
    await perform(settleDiscussion, world.as(here), {
      ...decision,
      conversationId: answered,
      state: "answered",
    });

    const ids = async (person: { id: string }, filter = {}) =>
      (await log(person, filter)).decisions.map(({ id }) => id);
    expect(await ids(here)).toEqual([internal, conversationId]);
    expect(await ids(there)).toEqual([conversationId]);
    expect((await log(there)).years).toEqual([2026]);
    expect((await log(here)).years).toEqual([2027, 2026]);
    expect(await ids(here, { year: "2027" })).toEqual([internal]);
    expect(await ids(here, { audience: "internal" })).toEqual([internal]);
    expect(await ids(here, { audience: "shared" })).toEqual([conversationId]);
    expect(await ids(here, { workPackageId: workspace.packages[0] })).toEqual([]);
    expect(await ids(here, { municipalityCode: there.municipalityCode })).toEqual([]);

    await perform(reopenDiscussion, world.as(here), { conversationId, text: "Priserna har ändrats." });
    expect(await ids(there)).toEqual([]);
    expect(workspaceId).toBeTruthy();
  });
});
