// Uploads that never became part of a document are swept away; what a version needs never is.
import { readdir, utimes } from "node:fs/promises";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { describe, expect, test } from "vitest";
import type { Person } from "~/prisma/generated/client";
import { perform } from "~/server/domain/core/perform";
import { addDocument } from "~/server/domain/documents/commands/addDocument";
import { sweepUploads } from "~/server/storage/uploads";
import { day, hour } from "../../support/clock";
import { whileHalted } from "../../support/held";
import { fieldsOf } from "../../support/refused";
import { twoTowns } from "../../support/twoTowns";
import { testWorld } from "../../support/world";
import { upload } from "./scene";

const world = await testWorld();
const { workspaceId, workspace, here, there } = await twoTowns(world);
const long = 2 * day;

const sweep = () => sweepUploads({ db: world.db, files: world.files, now: () => world.clock.now() });
const become = (uploadId: string, person: Pick<Person, "id"> = here) =>
  perform(addDocument, world.as(person), {
    ...{ workspaceId, title: "Plan", audience: "shared", purpose: "comments" },
    uploadId,
  });
const sha256Of = async (id: string) => (await world.db.upload.findUniqueOrThrow({ where: { id } })).sha256;
const onDisk = async (sha256: string) => text(await world.files.open(sha256));

/** As if it had been sent a while ago: its row and its file. */
async function age(uploadId: string, milliseconds = long): Promise<string> {
  const sha256 = await sha256Of(uploadId);
  const createdAt = new Date(world.clock.now().getTime() - milliseconds);
  await world.db.upload.update({ where: { id: uploadId }, data: { createdAt } });
  await utimes(pathOf(sha256), createdAt, createdAt);
  return sha256;
}

const pathOf = (sha256: string) =>
  join(world.folder, "files", sha256.slice(0, 2), sha256.slice(2, 4), sha256);

describe("an upload that became nothing", () => {
  test("goes when it is more than a day old, its file too; a young one stays, and can be used", async () => {
    const [old, young] = [await upload(world, here, "gammal"), await upload(world, here, "ung")];
    const gone = await age(old);
    const kept = await age(young, day - hour);
    expect(await onDisk(gone)).toBe("gammal");
    expect(await sweep()).toBe(1);
    expect(await world.files.has(gone)).toBe(false);
    expect(await world.db.upload.findUnique({ where: { id: old } })).toBeNull();
    expect(await fieldsOf(become(old))).toEqual({ file: "upload-gone" });
    await become(young);
    expect(await onDisk(kept)).toBe("ung");
  });

  test("can't be used when it is older than a day, though nothing has swept it yet", async () => {
    const old = await upload(world, here, "dagsgammal");
    await age(old, day + 1);
    expect(await fieldsOf(become(old))).toEqual({ file: "upload-gone" });
    expect(await sweep(), "what is just too old waits an hour").toBe(0);
  });
});

describe("a file stays", () => {
  test("when a version has it, however old, also when others sent the same and left it", async () => {
    const used = await upload(world, here, "samma innehåll");
    await become(used);
    const left = await upload(world, there, "samma innehåll");
    await age(used);
    const sha256 = await age(left);
    expect(await sweep()).toBe(1);
    expect(await onDisk(sha256)).toBe("samma innehåll");
    expect(await world.db.upload.findUnique({ where: { id: left } })).toBeNull();
  });

  test("when somebody else's young upload has the same content", async () => {
    const left = await upload(world, here, "delat innehåll");
    await age(left);
    const young = await upload(world, there, "delat innehåll");
    await utimes(pathOf(await sha256Of(left)), new Date(0), new Date(0));
    expect(await sweep()).toBe(1);
    await become(young, there);
    expect(await onDisk(await sha256Of(young))).toBe("delat innehåll");
  });

  test("when the same content has just arrived and is not yet known to the database", async () => {
    const left = await upload(world, here, "på väg");
    const sha256 = await age(left);
    await upload(world, there, "på väg").then((id) => world.db.upload.delete({ where: { id } }));
    expect(await sweep()).toBe(0);
    expect(await onDisk(sha256)).toBe("på väg");
    await age(left);
    expect(await sweep(), "the next day nobody needs it").toBe(1);
    expect(await world.files.has(sha256)).toBe(false);
  });

  test("when the database knows nothing of it", async () => {
    const id = await upload(world, here, "en annan databas");
    const sha256 = await age(id);
    await world.db.upload.delete({ where: { id } });
    await sweep();
    expect(await onDisk(sha256)).toBe("en annan databas");
  });
});

describe("at the same moment", () => {
  test("a document that has taken the upload first is waited for, and keeps the file", async () => {
    await world.db.upload.deleteMany({ where: { usedAt: null } });
    const last = await upload(world, here, "i sista stund");
    const sha256 = await sha256Of(last);
    const [added, swept] = await whileHalted(
      world,
      workspace.shared,
      () => become(last),
      // Its row gets old only while the document is under way.
      () => sweepUploads({ ...world, now: () => new Date(world.clock.now().getTime() + long) }),
    );
    expect([added.status, swept]).toEqual(["fulfilled", { status: "fulfilled", value: 0 }]);
    expect(await onDisk(sha256)).toBe("i sista stund");
  });

  test("an upload of the same content comes through whole, sweep or not", async () => {
    const rounds = Array.from({ length: 30 }, (_, i) => `samtidigt ${i}`);
    for (const written of rounds) {
      await age(await upload(world, here, written));
      const [uploadId] = await Promise.all([upload(world, there, written), sweep(), sweep()]);
      const [added] = await Promise.all([become(uploadId, there), sweep()]);
      const { sha256 } = await world.db.documentVersion.findFirstOrThrow({
        where: { documentId: added.documentId },
      });
      expect(await onDisk(sha256 ?? "")).toBe(written);
    }
    expect(await readdir(join(world.folder, "files", "arriving"))).toEqual([]);
  });
});
