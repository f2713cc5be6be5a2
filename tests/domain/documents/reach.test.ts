// What is internal to one city: the other one can't reach it by any door, and sharing it is a deed of its own.
import { describe, expect, test } from "vitest";
import type { Person } from "~/prisma/generated/client";
import type { Readers } from "~/server/domain/core/audience";
import { perform } from "~/server/domain/core/perform";
import { ask } from "~/server/domain/core/query";
import { editDocument } from "~/server/domain/documents/commands/editDocument";
import { shareDocument } from "~/server/domain/documents/commands/shareDocument";
import { documentDownload } from "~/server/domain/documents/queries/documentDownload";
import { documentOne } from "~/server/domain/documents/queries/documentOne";
import { documentsOfWorkspace } from "~/server/domain/documents/queries/documentsOfWorkspace";
import { refused, why } from "../../support/refused";
import { addColleague, addPartner, foundTown, givePlace } from "../../support/towns";
import { say } from "../../support/twinnings";
import { twoTowns } from "../../support/twoTowns";
import { testWorld } from "../../support/world";
import { add, addTo } from "./scene";

const world = await testWorld();
const nothing = "not-found: not-found";

/** Everything that somebody can try with a document, each as what came of it. */
async function tries(person: Person, workspaceId: string, documentId: string) {
  const context = world.as(person);
  const done = (work: Promise<unknown>) =>
    work.then(
      () => "done",
      (thrown) => why(Promise.reject(thrown)),
    );
  const { documents, all, shown } = await ask(documentsOfWorkspace, context, { workspaceId });
  return {
    listed: documents.some(({ id }) => id === documentId),
    counted: [all, shown],
    one: await done(ask(documentOne, context, { documentId })),
    download: await done(ask(documentDownload, context, { documentId, number: 1 })),
    addVersion: await done(addTo(world, person, documentId, 99)),
    edit: await done(perform(editDocument, context, { documentId, title: "Vårt" })),
    share: await done(perform(shareDocument, context, { documentId, readers: 9_999 })),
  };
}

describe("an internal document", () => {
  test("is not there for the other city, and is for its own", async () => {
    const { workspace, workspaceId, here, pioneer, twin, there } = await twoTowns(world);
    const { documentId, conversationId } = await add(world, here, workspace, { audience: "internal" });
    expect(await tries(pioneer.coordinator, workspaceId, documentId)).toEqual({
      ...{ listed: true, counted: [1, 1], one: "done", download: "done" },
      ...{ addVersion: "conflict: document-changed", edit: "done", share: "conflict: readers-changed" },
    });
    const missing = await tries(there, workspaceId, "0190a7e0-0000-7000-8000-000000000000");
    for (const stranger of [there, twin.coordinator])
      expect(await tries(stranger, workspaceId, documentId)).toEqual(missing);
    expect(missing).toEqual({
      ...{ listed: false, counted: [0, 0], one: nothing, download: nothing },
      ...{ addVersion: nothing, edit: nothing, share: nothing },
    });
    expect(await why(say(world, there, conversationId))).toBe(nothing);
    for (const audience of [workspace.shared, workspace.internal[twin.code] as string])
      expect(world.ears.namesOf(audience)).toEqual([]);
  });

  test("can't be filtered for by the other city either", async () => {
    const { workspace, workspaceId, here, there, pioneer } = await twoTowns(world);
    await add(world, here, workspace, { audience: "internal" });
    await add(world, here, workspace);
    const counts = async (person: Person, input: object) => {
      const { all, shown, documents } = await ask(documentsOfWorkspace, world.as(person), {
        workspaceId,
        ...input,
      });
      return [all, shown, documents.length];
    };
    const filters = [{ audience: "internal" }, { municipalityCode: pioneer.code }, {}];
    expect(await Promise.all(filters.map((one) => counts(here, one)))).toEqual([
      [2, 1, 1],
      [2, 2, 2],
      [2, 2, 2],
    ]);
    expect(await Promise.all(filters.map((one) => counts(there, one)))).toEqual([
      [1, 0, 0],
      [1, 1, 1],
      [1, 1, 1],
    ]);
  });

  test("is nobody's outside the workspace, and a partner's only by name", async () => {
    const { workspace, workspaceId, here, pioneer } = await twoTowns(world);
    const { documentId, conversationId } = await add(world, here, workspace, { audience: "internal" });
    const other = await add(world, here, workspace);
    const [clerk, outsider] = [await addColleague(world, pioneer), await foundTown(world)];
    for (const stranger of [clerk, outsider.coordinator]) {
      expect(await why(ask(documentOne, world.as(stranger), { documentId }))).toBe(nothing);
      expect(await why(ask(documentsOfWorkspace, world.as(stranger), { workspaceId }))).toBe(nothing);
    }
    const partner = await addPartner(world, pioneer);
    await givePlace(world, workspace, partner, "partner", { named: [conversationId] });
    const seen = await ask(documentsOfWorkspace, world.as(partner), { workspaceId });
    expect(seen).toMatchObject({ all: 1, shown: 1, mayAdd: false, documents: [{ id: documentId }] });
    expect(await why(ask(documentOne, world.as(partner), other))).toBe(nothing);
  });
});

describe("sharing", () => {
  const sum = (readers: Readers[]) => readers.reduce((people, city) => people + city.people, 0);

  test("moves the document, its versions and its comments, and tells both cities", async () => {
    const { workspace, here, there, pioneer } = await twoTowns(world);
    const { documentId, conversationId } = await add(world, here, workspace, { audience: "internal" });
    await addTo(world, here, documentId, 1);
    await say(world, here, conversationId, "Klart att visa");
    const before = await ask(documentOne, world.as(here), { documentId });
    expect(before.readers).toEqual([{ municipalityCode: pioneer.code, people: 2 }]);
    expect(sum(before.readersShared)).toBe(4);
    expect(before.may).toContain("document.share");
    await perform(shareDocument, world.as(here), { documentId, readers: "4" });
    const after = await ask(documentOne, world.as(there), { documentId });
    expect(after.document).toMatchObject({ internalTo: null, version: 2, comments: 1 });
    expect(after.versions).toHaveLength(2);
    expect(world.ears.of(workspace.shared)).toMatchObject([
      { name: "document.shared", view: after.document },
    ]);
    const comments = await world.db.conversation.findUniqueOrThrow({ where: { id: conversationId } });
    expect(comments.audienceId).toBe(workspace.shared);
    await say(world, there, conversationId, "Tack!");
  });

  test("asks again when others than the page said would read it", async () => {
    const { workspace, here, there, twin } = await twoTowns(world);
    const { documentId } = await add(world, here, workspace, { audience: "internal" });
    await givePlace(world, workspace, await addColleague(world, twin), "reader");
    const no = await refused(perform(shareDocument, world.as(here), { documentId, readers: 4 }));
    expect(no).toMatchObject({ refusal: "conflict", reason: "readers-changed", about: { people: 5 } });
    expect(await why(ask(documentOne, world.as(there), { documentId }))).toBe(nothing);
    await perform(shareDocument, world.as(here), { documentId, readers: 5 });
    expect(await why(perform(shareDocument, world.as(here), { documentId, readers: 5 }))).toBe(
      "conflict: already-shared",
    );
  });

  test("is for the one who added it and for the own city's leads", async () => {
    const { workspace, here, pioneer } = await twoTowns(world);
    const { documentId } = await add(world, here, workspace, { audience: "internal" });
    const colleague = await addColleague(world, pioneer);
    await givePlace(world, workspace, colleague);
    const { may } = await ask(documentOne, world.as(colleague), { documentId });
    expect(may).toEqual(["document.addVersion"]);
    expect(await why(perform(shareDocument, world.as(colleague), { documentId, readers: 5 }))).toBe(
      "forbidden: forbidden",
    );
    await perform(shareDocument, world.as(pioneer.coordinator), { documentId, readers: 5 });
  });
});
