// Adding documents: a file or a link, with a first version and a conversation of its own.
import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { conversationOne } from "~/server/domain/conversations/queries/conversationOne";
import { perform } from "~/server/domain/core/perform";
import { ask } from "~/server/domain/core/query";
import { addDocument } from "~/server/domain/documents/commands/addDocument";
import { editDocument } from "~/server/domain/documents/commands/editDocument";
import { keepUpload } from "~/server/domain/documents/commands/keepUpload";
import { documentOne } from "~/server/domain/documents/queries/documentOne";
import { fieldsOf, why } from "../../support/refused";
import { addColleague, givePlace } from "../../support/towns";
import { foundWorkspace } from "../../support/twinnings";
import { twoTowns } from "../../support/twoTowns";
import { testWorld } from "../../support/world";
import { add, upload } from "./scene";

const world = await testWorld();
const url = "https://diariet.example.se/handling/17";

describe("a file", () => {
  test("becomes a document with one version, a checksum and comments of its own", async () => {
    const { workspace, workspaceId, here, there, pioneer } = await twoTowns(world);
    const workPackageId = workspace.packages[1] as string;
    const { documentId, conversationId } = await add(world, here, workspace, { workPackageId });
    const { document, versions, readers } = await ask(documentOne, world.as(there), { documentId });
    expect(document).toMatchObject({
      ...{ id: documentId, workspaceId, conversationId, workPackageId, title: "Trafikplan", kind: "file" },
      ...{ municipalityCode: pioneer.code, internalTo: null, purpose: "comments", version: 1, comments: 0 },
      changedBy: { id: here.id },
    });
    const sha256 = createHash("sha256").update("Utkast").digest("hex");
    expect(versions).toMatchObject([{ number: 1, fileName: "trafikplan.odt", size: 6, sha256, url: null }]);
    expect(readers.map(({ people }) => people)).toEqual([2, 2]);
    const comments = await world.db.conversation.findUniqueOrThrow({ where: { id: conversationId } });
    expect(comments).toMatchObject({
      ...{ kind: "comments", title: "Trafikplan", audienceId: workspace.shared, workPackageId },
    });
    expect(await ask(conversationOne, world.as(there), { conversationId })).toMatchObject({ documentId });
  });

  test("is told to those who read it, with the view that they would fetch", async () => {
    const { workspace, here, there, pioneer, twin } = await twoTowns(world);
    const events = await world.ears.during(() => add(world, here, workspace, { audience: "internal" }));
    expect(events.map(({ name, audienceId }) => [name, audienceId])).toEqual([
      ["document.added", workspace.internal[pioneer.code]],
    ]);
    expect(world.ears.of(workspace.internal[twin.code] as string)).toEqual([]);
    const { documentId } = await add(world, there, workspace);
    const { document } = await ask(documentOne, world.as(here), { documentId });
    expect(world.ears.of(workspace.shared).at(-1)).toMatchObject({ name: "document.added", view: document });
  });

  test("can be used once, and by its sender only", async () => {
    const { workspaceId, here, there } = await twoTowns(world);
    const uploadId = await upload(world, here);
    const input = { workspaceId, title: "Plan", audience: "shared", purpose: "final", uploadId };
    const gone = { file: "upload-gone" };
    expect(await fieldsOf(perform(addDocument, world.as(there), input))).toEqual(gone);
    await perform(addDocument, world.as(here), input);
    expect(await fieldsOf(perform(addDocument, world.as(here), input))).toEqual(gone);
  });

  test("sent twice at once becomes one document", async () => {
    const { workspaceId, here } = await twoTowns(world);
    const uploadId = await upload(world, here);
    const input = { workspaceId, title: "Plan", audience: "shared", purpose: "final", uploadId };
    const both = [1, 2].map(() => perform(addDocument, world.as(here), input));
    const outcomes = await Promise.allSettled(both);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await world.db.document.count({ where: { workspaceId } })).toBe(1);
    expect(await world.db.conversation.count({ where: { workspaceId } })).toBe(1);
  });

  test("that is kept must be whole", async () => {
    const { here } = await twoTowns(world);
    const arrived = { sha256: "0".repeat(64), size: 1, fileName: "a.txt", mediaType: "text/plain" };
    expect(await fieldsOf(perform(keepUpload, world.as(here), { ...arrived, sha256: "../../etc" }))).toEqual({
      sha256: "not-understood",
    });
    expect(await why(perform(keepUpload, world.visitor(), arrived))).toBe("unauthenticated: unauthenticated");
  });
});

describe("a link", () => {
  test("becomes a document without a file", async () => {
    const { workspace, here } = await twoTowns(world);
    const { documentId } = await add(world, here, workspace, { url });
    const { document } = await ask(documentOne, world.as(here), { documentId });
    expect(document).toMatchObject({ kind: "link", latest: { url, sha256: null, size: null } });
  });

  test.each([
    ...["javascript:alert(1)", "java\nscript:alert(1)", "data:text/html,hej", "ftp://example.se/a"],
    ...["file:///etc/passwd", "hej", "http:hej", "https://a.se/\u0000", "https://a.se/\u202excod.exe"],
  ])("is not %j", async (wrong) => {
    const { workspace, here } = await twoTowns(world);
    expect(await fieldsOf(add(world, here, workspace, { url: wrong }))).toEqual({ url: "not-a-link" });
  });

  test("and a file are not given together, nor neither of them", async () => {
    const { workspaceId, here } = await twoTowns(world);
    const input = { workspaceId, title: "Plan", audience: "shared", purpose: "final" };
    const uploadId = await upload(world, here);
    for (const content of [{}, { uploadId: "", url: "" }, { uploadId, url }])
      expect(await fieldsOf(perform(addDocument, world.as(here), { ...input, ...content }))).toEqual({
        file: "file-or-link",
      });
  });
});

describe("adding", () => {
  test("asks for a title, an audience and a purpose", async () => {
    const { workspaceId, here } = await twoTowns(world);
    const input = { workspaceId, title: " ", audience: "everyone", purpose: "", url };
    expect(await fieldsOf(perform(addDocument, world.as(here), input))).toEqual({
      title: "required",
      audience: "not-understood",
      purpose: "required",
    });
  });

  test("takes work packages of this workspace only", async () => {
    const { workspace, here, pioneer, twin } = await twoTowns(world);
    const other = await foundWorkspace(world, [pioneer, twin]);
    const [workPackageId] = other.packages;
    expect(await why(add(world, here, workspace, { url, ...{ workPackageId } }))).toBe(
      "not-found: not-found",
    );
  });

  test("is for leads and members, and nobody outside", async () => {
    const { workspace, pioneer } = await twoTowns(world);
    const reader = await addColleague(world, pioneer);
    await givePlace(world, workspace, reader, "reader");
    expect(await why(add(world, reader, workspace, { url }))).toBe("forbidden: forbidden");
    const outsider = await addColleague(world, pioneer);
    expect(await why(add(world, outsider, workspace, { url }))).toBe("not-found: not-found");
  });
});

describe("editing", () => {
  test("gives another title and work package, and the comments follow", async () => {
    const { workspace, here, there, twin } = await twoTowns(world);
    const { documentId, conversationId } = await add(world, here, workspace);
    const [workPackageId] = workspace.packages;
    const input = { documentId, title: "Trafikstrategi", workPackageId };
    expect(await why(perform(editDocument, world.as(there), input))).toBe("forbidden: forbidden");
    await perform(editDocument, world.as(here), input);
    const changed = { title: "Trafikstrategi", workPackageId };
    expect(world.ears.of(workspace.shared).at(-1)).toMatchObject({ name: "document.edited", view: changed });
    const comments = await world.db.conversation.findUniqueOrThrow({ where: { id: conversationId } });
    expect(comments).toMatchObject(changed);
    await perform(editDocument, world.as(twin.coordinator), { documentId, title: "Plan", workPackageId: "" });
    const { document } = await ask(documentOne, world.as(here), { documentId });
    expect(document).toMatchObject({ title: "Plan", workPackageId: null });
  });
});
