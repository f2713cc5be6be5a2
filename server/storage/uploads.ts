// Sweeps away what was uploaded and never became part of a document: the row, and the file when nothing else needs it.
import type { PrismaClient } from "~/prisma/generated/client";
import type { Tx } from "~/server/domain/core/context";
import { sweptBefore } from "~/server/domain/documents/content";
import type { DiskFiles } from "./files";

export interface Waiting {
  db: PrismaClient;
  files: DiskFiles;
  now(): Date;
}

/**
 * Goes by what the database says was uploaded, never by what lies in the folder: files that it knows nothing of, as after
 * a start with another database by mistake, stay.
 * @returns how many uploads are gone
 */
export async function sweepUploads({ db, files, now }: Waiting): Promise<number> {
  const before = sweptBefore(now());
  const old = await db.upload.findMany({
    where: { usedAt: null, createdAt: { lt: before } },
    select: { id: true },
  });
  let swept = 0;
  for (const { id } of old) if (await db.$transaction((tx) => removed(tx, files, id, before))) swept++;
  return swept;
}

/**
 * The upload is held until its file is gone: a document that takes it waits, and then finds it gone too; one that has
 * taken it first is waited for, and keeps it. A file that has come again since stays, and so does the row that will
 * tell of it tomorrow.
 */
async function removed(tx: Tx, files: DiskFiles, id: string, before: Date): Promise<boolean> {
  const [upload] = await tx.$queryRaw<{ sha256: string }[]>`
    select sha256 from "Upload" where id = ${id}::uuid and "usedAt" is null for update`;
  if (!upload) return false;
  if (!(await isNeeded(tx, upload.sha256, before)) && !(await files.discard(upload.sha256, before)))
    return false;
  await tx.upload.delete({ where: { id } });
  return true;
}

/** By a version, or by an upload that may still become one; both are asked at once, since the one turns into the other. */
async function isNeeded(tx: Tx, sha256: string, before: Date): Promise<boolean> {
  const [answer] = await tx.$queryRaw<{ needed: boolean }[]>`
    select exists (select 1 from "DocumentVersion" where sha256 = ${sha256})
        or exists (select 1 from "Upload" where sha256 = ${sha256} and "usedAt" is null and "createdAt" >= ${before}) as needed`;
  return answer?.needed ?? true;
}
