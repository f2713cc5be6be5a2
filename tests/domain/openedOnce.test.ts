// Pressing twice, or again because no answer came, opens one room and adds one document.
import { expect, test } from "vitest";
import type { Person } from "~/prisma/generated/client";
import { openRoom } from "~/server/domain/conversations/commands/openRoom";
import { newId } from "~/server/domain/core/id";
import { perform } from "~/server/domain/core/perform";
import { addDocument } from "~/server/domain/documents/commands/addDocument";
import { why } from "../support/refused";
import { twoTowns } from "../support/twoTowns";
import { testWorld } from "../support/world";
import { upload } from "./documents/scene";

const world = await testWorld();

const opening = (person: Pick<Person, "id">, workspaceId: string, more: object) =>
  perform(openRoom, world.as(person), { workspaceId, title: "Transporter", audience: "shared", ...more });
const adding = (person: Pick<Person, "id">, workspaceId: string, more: object) => {
  const about = {
    title: "Plan",
    audience: "internal",
    purpose: "final",
    url: "https://karlstad.example/plan",
  };
  return perform(addDocument, world.as(person), { workspaceId, ...about, ...more });
};

test("the same client id at the same moment, and later, is the same room, and is told once", async () => {
  const { here, workspace, workspaceId } = await twoTowns(world);
  const clientId = newId();
  const both = await Promise.all([
    opening(here, workspaceId, { clientId }),
    opening(here, workspaceId, { clientId }),
  ]);
  const later = await opening(here, workspaceId, { clientId, title: "Resor" });
  expect(new Set([...both, later].map(({ conversationId }) => conversationId)).size).toBe(1);
  expect(world.ears.namesOf(workspace.shared)).toEqual(["conversation.opened"]);
});

test("so is the same document, and a file that came along twice is used once", async () => {
  const { here, workspaceId } = await twoTowns(world);
  const clientId = newId();
  const both = await Promise.all([
    adding(here, workspaceId, { clientId }),
    adding(here, workspaceId, { clientId }),
  ]);
  expect(both[0]).toEqual(both[1]);
  const file = { clientId: newId(), url: undefined };
  const [first, again] = [await upload(world, here), await upload(world, here)];
  const added = await adding(here, workspaceId, { ...file, uploadId: first });
  expect(await adding(here, workspaceId, { ...file, uploadId: again })).toEqual(added);
  expect((await world.db.upload.findUniqueOrThrow({ where: { id: again } })).usedAt).toBe(null);
  expect(await world.db.document.count({ where: { workspaceId } })).toBe(2);
});

test("without one each is a room of its own, and another person's id is no hindrance", async () => {
  const { here, there, workspaceId } = await twoTowns(world);
  const clientId = newId();
  const rooms = [
    await opening(here, workspaceId, {}),
    await opening(here, workspaceId, {}),
    await opening(here, workspaceId, { clientId }),
    await opening(there, workspaceId, { clientId }),
  ];
  expect(new Set(rooms.map(({ conversationId }) => conversationId)).size).toBe(4);
});

test("a client id that was another kind of thing is refused", async () => {
  const { here, workspaceId } = await twoTowns(world);
  const clientId = newId();
  await opening(here, workspaceId, { clientId });
  expect(await why(adding(here, workspaceId, { clientId }))).toBe("conflict: client-id-taken");
});
