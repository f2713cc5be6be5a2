// Documents between two towns: how they are added in tests.
import { Readable } from "node:stream";
import type { Person } from "~/prisma/generated/client";
import { perform } from "~/server/domain/core/perform";
import { addDocument } from "~/server/domain/documents/commands/addDocument";
import { addVersion } from "~/server/domain/documents/commands/addVersion";
import { keepUpload } from "~/server/domain/documents/commands/keepUpload";
import type { World } from "../../support/world";

type Actor = Pick<Person, "id">;

/** Sends a file as the upload doors do, and gives its upload's id. */
export async function upload(
  world: World,
  person: Actor,
  written = "Utkast",
  fileName = "trafikplan.odt",
): Promise<string> {
  const stored = await world.files.put(Readable.from([Buffer.from(written)]), { bytes: 1_000_000 });
  const mediaType = "application/vnd.oasis.opendocument.text";
  const { uploadId } = await perform(keepUpload, world.as(person), { ...stored, fileName, mediaType });
  return uploadId;
}

/** Adds a file, or the link that is given. */
export async function add(
  world: World,
  person: Actor,
  { workspaceId }: { workspaceId: string },
  more: { title?: string; audience?: string; purpose?: string; workPackageId?: string; url?: string } = {},
) {
  const content = more.url ? {} : { uploadId: await upload(world, person) };
  const about = { title: "Trafikplan", audience: "shared", purpose: "comments" };
  return perform(addDocument, world.as(person), { workspaceId, ...about, ...content, ...more });
}

/** Adds a version with a file of its own. */
export async function addTo(
  world: World,
  person: Actor,
  documentId: string,
  version: number,
  more: { note?: string; purpose?: string; uploadId?: string; url?: string; audience?: string } = {},
) {
  const content = more.url ? {} : { uploadId: more.uploadId ?? (await upload(world, person)) };
  const input = { documentId, version, purpose: "comments", ...content, ...more };
  return perform(addVersion, world.as(person), input);
}
