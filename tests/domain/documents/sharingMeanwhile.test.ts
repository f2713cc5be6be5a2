// Sharing a document while something else is under way: it is shared once, at one moment, and its readers miss nothing.
import { describe, expect, test } from "vitest";
import type { Person } from "~/prisma/generated/client";
import { editMessage } from "~/server/domain/conversations/commands/editMessage";
import { postMessage } from "~/server/domain/conversations/commands/postMessage";
import { conversationMessages } from "~/server/domain/conversations/queries/conversationMessages";
import { messageHistory } from "~/server/domain/conversations/queries/messageHistory";
import { perform } from "~/server/domain/core/perform";
import { ask } from "~/server/domain/core/query";
import { editDocument } from "~/server/domain/documents/commands/editDocument";
import { shareDocument } from "~/server/domain/documents/commands/shareDocument";
import { documentOne } from "~/server/domain/documents/queries/documentOne";
import { whileHalted } from "../../support/held";
import { why } from "../../support/refused";
import { say } from "../../support/twinnings";
import { twoTowns } from "../../support/twoTowns";
import { testWorld } from "../../support/world";
import { add, addTo, upload } from "./scene";

const world = await testWorld();

const share = (person: Pick<Person, "id">, documentId: string) =>
  perform(shareDocument, world.as(person), { documentId, readers: 4 });
const sharedAt = async (id: string) =>
  (await world.db.conversation.findUniqueOrThrow({ where: { id } })).sharedAt;

async function internal() {
  const towns = await twoTowns(world);
  const { documentId, conversationId } = await add(world, towns.here, towns.workspace, {
    audience: "internal",
  });
  return { ...towns, documentId, conversationId, shared: towns.workspace.shared };
}

test("two who share it at once share it once: the second is told, and the moment stands", async () => {
  const { here, pioneer, documentId, conversationId, shared } = await internal();
  const [first, second] = await whileHalted(
    world,
    shared,
    () => share(here, documentId),
    () => share(pioneer.coordinator, documentId),
  );
  expect(first.status).toBe("fulfilled");
  expect(second).toMatchObject({ status: "rejected", reason: { reason: "already-shared" } });
  expect(world.ears.namesOf(shared)).toEqual(["document.shared"]);
  const moment = await sharedAt(conversationId);
  expect(await why(share(here, documentId))).toBe("conflict: already-shared");
  expect(await sharedAt(conversationId)).toEqual(moment);
});

describe("a comment that is posted meanwhile", () => {
  const write = (person: Pick<Person, "id">, conversationId: string, audience: string, clientId: string) =>
    perform(postMessage, world.as(person), { conversationId, clientId, body: "Oss emellan", audience });
  const [internally, openly] = [crypto.randomUUID(), crypto.randomUUID()];

  test("is told to the new readers when it is meant for them, and refused when it was not", async () => {
    const { here, there, documentId, conversationId, shared } = await internal();
    const [sharing, posting] = await whileHalted(
      world,
      shared,
      () => share(here, documentId),
      () =>
        Promise.allSettled([
          write(here, conversationId, "internal", internally),
          write(here, conversationId, "shared", openly),
        ]),
    );
    expect(sharing.status).toBe("fulfilled");
    expect(posting).toMatchObject({
      status: "fulfilled",
      value: [{ status: "rejected", reason: { reason: "audience-changed" } }, { status: "fulfilled" }],
    });
    expect(world.ears.namesOf(shared)).toEqual(["document.shared", "message.posted"]);
    const { messages } = await ask(conversationMessages, world.as(there), { conversationId });
    expect(messages.map(({ clientId }) => clientId)).toEqual([openly]);
  });

  test("and changed: what was written before is not told to the new readers", async () => {
    const { here, there, pioneer, workspace, documentId, conversationId } = await internal();
    const { id: messageId } = await say(world, here, conversationId, "Det här tar vi bort");
    const [editing, sharing] = await whileHalted(
      world,
      workspace.internal[pioneer.code] as string,
      () => perform(editMessage, world.as(here), { messageId, body: "Det här får alla läsa" }),
      () => share(here, documentId),
    );
    expect([editing.status, sharing.status]).toEqual(["fulfilled", "fulfilled"]);
    const { versions } = await ask(messageHistory, world.as(there), { messageId });
    expect(versions.map(({ withheld }) => withheld)).toEqual([null, "before-sharing"]);
    expect(versions[0]?.html).toContain("alla");
  });
});

test("another title that is given meanwhile is told to the new readers", async () => {
  const { here, there, documentId, shared } = await internal();
  const [sharing, editing] = await whileHalted<unknown, unknown>(
    world,
    shared,
    () => share(here, documentId),
    () => perform(editDocument, world.as(here), { documentId, title: "Ny plan" }),
  );
  expect([sharing.status, editing.status]).toEqual(["fulfilled", "fulfilled"]);
  expect(world.ears.namesOf(shared)).toEqual(["document.shared", "document.edited"]);
  const { document } = await ask(documentOne, world.as(there), { documentId });
  expect(document.title).toBe("Ny plan");
});

describe("what was meant for one's own city", () => {
  const renamed = (person: Person, documentId: string, audience: string) =>
    perform(editDocument, world.as(person), { documentId, title: "De snålar", audience });

  test("is saved while the document is internal, and refused once it is shared: nothing of it is kept", async () => {
    const { here, there, documentId } = await internal();
    await renamed(here, documentId, "internal");
    await addTo(world, here, documentId, 1, { note: "Oss emellan", audience: "internal" });
    await share(here, documentId);
    const uploadId = await upload(world, here);
    const late = { note: "Det får de inte veta", uploadId };
    expect(await why(addTo(world, here, documentId, 2, { ...late, audience: "internal" }))).toBe(
      "conflict: document-shared",
    );
    expect(await why(renamed(here, documentId, "internal"))).toBe("conflict: document-shared");
    const seen = await ask(documentOne, world.as(there), { documentId });
    expect(seen.versions.map(({ note }) => note)).toEqual(["Oss emellan", ""]);
    // Who means it for all of them now can send the same file.
    await addTo(world, here, documentId, 2, { ...late, audience: "shared" });
  });

  test("is refused also when it was shared while the version was on its way", async () => {
    const { here, documentId, shared } = await internal();
    const [sharing, adding] = await whileHalted<unknown, unknown>(
      world,
      shared,
      () => share(here, documentId),
      () => addTo(world, here, documentId, 1, { audience: "internal" }),
    );
    expect(sharing.status).toBe("fulfilled");
    expect(adding).toMatchObject({ status: "rejected", reason: { reason: "document-shared" } });
  });
});
