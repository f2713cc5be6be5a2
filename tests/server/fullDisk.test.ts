// A disk without room: a file that does not fit is refused in so many words, leaves nothing, and fits once there is room.
import { randomBytes } from "node:crypto";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { fillDisk, freeDisk, room } from "../faults/disk";
import { headersOf } from "../support/http";
import { cookieOf, runServer } from "../support/server";
import { foundTown } from "../support/towns";
import { testWorld } from "../support/world";

const world = await testWorld();
const server = await runServer(world);
const { coordinator } = await foundTown(world);
const cookie = await cookieOf(server, coordinator);

afterEach(() => freeDisk(process.pid).catch(() => {}));

function upload(content: Buffer) {
  const form = new FormData();
  form.append("file", new Blob([new Uint8Array(content)]), "plan.pdf");
  return fetch(`${server.origin}/uploads`, { method: "POST", headers: headersOf({ cookie }), body: form });
}

async function stored(): Promise<string[]> {
  const entries = await readdir(join(server.folder, "files"), { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map(({ name }) => name);
}

test("is refused as what it is, and the same file is taken once there is room", async ({ skip }) => {
  const why = await fillDisk(process.pid);
  if (why) skip(why);
  const content = randomBytes(room * 3);
  const refused = await upload(content);
  expect(refused.status).toBe(422);
  expect((await refused.json()).fields).toEqual({ file: "disk-full" });
  expect(await stored()).toEqual([]);
  await freeDisk(process.pid);
  expect((await upload(content)).status).toBe(201);
  expect(await stored()).toHaveLength(1);
});
