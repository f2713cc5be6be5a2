// Files on disk, named by what is in them: written as they stream in, never held in memory, never half there.
import { createHash, randomUUID } from "node:crypto";
import { createReadStream, createWriteStream, type ReadStream } from "node:fs";
import { access, mkdir, open, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { type Readable, Transform, type TransformCallback } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { FileStore } from "~/server/domain/core/context";

/** More arrived than may: recognised by its code. */
export class FileTooLarge extends Error {
  readonly code = "FILE_TOO_LARGE";
}

export interface DiskFiles extends FileStore {
  /** Removes a file, unless its content arrived after `since`: then it stays, and the answer is false. */
  discard(sha256: string, since: Date): Promise<boolean>;
}

/** Opens the store in a folder, which is this process's alone, and sweeps away what a stop left half written. */
export async function diskFiles(folder: string): Promise<DiskFiles> {
  const arriving = join(folder, "arriving");
  await mkdir(arriving, { recursive: true, mode: 0o700 });
  await Promise.all((await readdir(arriving)).map((name) => rm(join(arriving, name), { force: true })));
  const pathOf = (sha256: string) => {
    if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error("a file is asked for by something that is no hash");
    return join(folder, sha256.slice(0, 2), sha256.slice(2, 4), sha256);
  };
  const inTurn = turns();
  return {
    async put(source, { bytes, whole }) {
      const path = join(arriving, randomUUID());
      try {
        const stored = await write(source, path, bytes);
        await whole;
        await settle(path, pathOf(stored.sha256), inTurn);
        return stored;
      } finally {
        await rm(path, { force: true });
      }
    },
    open: async (sha256) => opened(pathOf(sha256)),
    has: async (sha256) => {
      const path = pathOf(sha256);
      return access(path).then(
        () => true,
        () => false,
      );
    },
    discard: async (sha256, since) => {
      const path = pathOf(sha256);
      return inTurn(() => discarded(path, since));
    },
  };
}

async function write(source: Readable, path: string, bytes: number) {
  const hash = createHash("sha256");
  let size = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done: TransformCallback) {
      size += chunk.length;
      hash.update(chunk);
      done(size > bytes ? new FileTooLarge("The file is larger than it may be.") : null, chunk);
    },
  });
  await pipeline(source, measure, createWriteStream(path, { mode: 0o600, flush: true }));
  return { sha256: hash.digest("hex"), size };
}

/** Into its place at once; what was there with the same content is the same file. */
async function settle(from: string, to: string, inTurn: InTurn): Promise<void> {
  const folder = join(to, "..");
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await inTurn(() => rename(from, to));
  const entry = await open(folder);
  await entry.sync().finally(() => entry.close());
}

async function discarded(path: string, since: Date): Promise<boolean> {
  const arrived = await stat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  if (arrived && arrived.mtime >= since) return false;
  await rm(path, { force: true });
  return true;
}

type InTurn = <Output>(work: () => Promise<Output>) => Promise<Output>;

/** One at a time: between a look at a file's age and its removal, the same content can't come into its place. */
function turns(): InTurn {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const next = last.then(work);
    last = next.catch(() => {});
    return next;
  };
}

/** A stream that has its file: a missing one is an error here, not halfway through an answer. */
async function opened(path: string): Promise<ReadStream> {
  const file = await open(path);
  return createReadStream("", { fd: file });
}
