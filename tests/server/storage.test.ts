// Files on disk: named by their content, written as they arrive, never half there and never elsewhere.
import { createHash, randomBytes } from "node:crypto";
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Readable } from "node:stream";
import { buffer } from "node:stream/consumers";
import { afterAll, describe, expect, test } from "vitest";
import { diskFiles } from "~/server/storage/files";

const folder = await mkdtemp(join(tmpdir(), "armkrok-storage-"));
const files = await diskFiles(folder);
afterAll(() => rm(folder, { recursive: true, force: true }));

const plenty = { bytes: 10_000_000 };
const sha256 = (content: Buffer) => createHash("sha256").update(content).digest("hex");
const inPieces = (content: Buffer, size = 1_000) =>
  Readable.from(
    (function* () {
      for (let at = 0; at < content.length; at += size) yield content.subarray(at, at + size);
    })(),
  );

async function filesIn(path = folder): Promise<string[]> {
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

describe("a file", () => {
  test("is kept whole under the hash of what is in it, and comes back as it was", async () => {
    const content = randomBytes(300_000);
    const stored = await files.put(inPieces(content), plenty);
    expect(stored).toEqual({ sha256: sha256(content), size: content.length });
    expect(await files.has(stored.sha256)).toBe(true);
    expect(await buffer(await files.open(stored.sha256))).toEqual(content);
    expect(await readdir(join(folder, "arriving"))).toEqual([]);
  });

  test("of nothing is a file too", async () => {
    const stored = await files.put(Readable.from([]), plenty);
    expect(stored).toEqual({ sha256: sha256(Buffer.alloc(0)), size: 0 });
    expect(await buffer(await files.open(stored.sha256))).toHaveLength(0);
  });

  test("that comes twice, or twice at once, is kept once", async () => {
    const content = randomBytes(50_000);
    const before = (await filesIn()).length;
    const stored = await Promise.all([1, 2, 3].map(() => files.put(inPieces(content), plenty)));
    expect(new Set(stored.map((one) => one.sha256)).size).toBe(1);
    expect(await filesIn()).toHaveLength(before + 1);
    expect(await buffer(await files.open(sha256(content)))).toEqual(content);
  });

  test("can be read by the server's account only", async () => {
    const { sha256: name } = await files.put(Readable.from([Buffer.from("hemligt")]), plenty);
    const path = join(folder, name.slice(0, 2), name.slice(2, 4), name);
    expect(await readFile(path, "utf8")).toBe("hemligt");
    expect((await stat(path)).mode & 0o077).toBe(0);
    expect((await stat(join(path, ".."))).mode & 0o077).toBe(0);
  });

  test("can be discarded, but not when it has come since", async () => {
    const { sha256: name } = await files.put(Readable.from([Buffer.from("bort")]), plenty);
    expect(await files.discard(name, new Date(Date.now() - 60_000))).toBe(false);
    expect(await files.has(name)).toBe(true);
    expect(await files.discard(name, new Date(Date.now() + 60_000))).toBe(true);
    expect(await files.has(name)).toBe(false);
    await expect(files.open(name)).rejects.toMatchObject({ code: "ENOENT" });
  });
});

describe("what is refused leaves nothing", () => {
  test("when there is more than may be: not one byte over, and one byte under is well", async () => {
    const content = randomBytes(10_000);
    const before = await filesIn();
    await expect(files.put(inPieces(content), { bytes: 9_999 })).rejects.toMatchObject({
      code: "FILE_TOO_LARGE",
    });
    expect(await filesIn()).toEqual(before);
    expect(await files.put(inPieces(content), { bytes: 10_000 })).toMatchObject({ size: 10_000 });
  });

  test("when it is larger than any memory: it stops at the limit, and does not read on", async () => {
    let read = 0;
    const endless = Readable.from(
      (function* () {
        for (;;) {
          read += 64_000;
          yield Buffer.alloc(64_000);
        }
      })(),
    );
    await expect(files.put(endless, { bytes: 1_000_000 })).rejects.toMatchObject({ code: "FILE_TOO_LARGE" });
    expect(read).toBeLessThan(4_000_000);
    expect(endless.destroyed).toBe(true);
  });

  test("when the sender goes away halfway", async () => {
    const before = await filesIn();
    const source = new Readable({ read() {} });
    source.push(randomBytes(5_000));
    const putting = files.put(source, plenty);
    setTimeout(() => source.destroy(new Error("gone")), 20);
    await expect(putting).rejects.toThrow("gone");
    expect(await filesIn()).toEqual(before);
  });
});

test("what a stop left half written is swept away at the next start", async () => {
  const { sha256: kept } = await files.put(Readable.from([Buffer.from("hel")]), plenty);
  await writeFile(join(folder, "arriving", "halv"), "hal");
  const again = await diskFiles(folder);
  expect(await readdir(join(folder, "arriving"))).toEqual([]);
  expect(await again.has(kept)).toBe(true);
});

test("a name that is no hash leads nowhere", async () => {
  const secret = join(folder, "..", "armkrok-outside");
  await writeFile(secret, "utanför");
  const ways = ["../armkrok-outside", "../../etc/passwd", "/etc/passwd", "arriving", "", ".", "a\u0000b"];
  for (const way of [...ways, `....//${"a".repeat(60)}`, `aa/../../../${"b".repeat(52)}`]) {
    const tries = [() => files.has(way), async () => files.open(way), () => files.discard(way, new Date())];
    for (const attempt of tries) await expect(attempt(), way).rejects.toThrow("no hash");
  }
  expect(await readFile(secret, "utf8")).toBe("utanför");
  await rm(secret);
});
