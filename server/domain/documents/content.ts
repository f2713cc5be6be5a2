// What a version holds: a file that its sender has uploaded, or a link.
import type { DocumentKind } from "~/prisma/generated/client";
import type { Deed } from "../core/command";
import { refuse, refuseField } from "../core/refusal";

export interface Content {
  sha256?: string;
  fileName?: string;
  mediaType?: string;
  size?: number;
  url?: string;
}

const hour = 3_600_000;

/** How long an upload can wait to become a version, in milliseconds. */
const patience = 24 * hour;

function usableSince(now: Date): Date {
  return new Date(now.getTime() - patience);
}

/** What came before this moment can be swept away. An hour more than it can be used: no deed that takes it lasts so long. */
export function sweptBefore(now: Date): Date {
  return new Date(now.getTime() - patience - hour);
}

/**
 * Takes the content for a version. An upload can be used by its sender only, once, and within a day: `upload-gone`
 * otherwise. It is
 * taken in the deed's transaction, so that a version that is refused leaves it to be used again.
 */
export async function takeContent(
  deed: Deed,
  { uploadId, url }: { uploadId?: string; url?: string },
): Promise<Content> {
  if (url) return { url };
  const { tx, actor, now } = deed;
  const mine = { id: uploadId, personId: actor.id, usedAt: null, createdAt: { gte: usableSince(now) } };
  const upload = uploadId ? await tx.upload.findFirst({ where: mine }) : null;
  if (!upload) return refuseField("file", "upload-gone");
  const { count } = await tx.upload.updateMany({ where: mine, data: { usedAt: now } });
  if (count === 0) return refuseField("file", "upload-gone");
  const { sha256, fileName, mediaType, size } = upload;
  return { sha256, fileName, mediaType, size };
}

export function kindOf({ url }: Content): DocumentKind {
  return url ? "link" : "file";
}

/** A file stays a file and a link a link: refuses `conflict` (`other-kind`). */
export function mustBeKind(kind: DocumentKind, content: Content): void {
  if (kindOf(content) !== kind) refuse("conflict", "other-kind");
}
