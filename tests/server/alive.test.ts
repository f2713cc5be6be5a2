// A killed process that nobody has taken away yet looks alive to a signal: it must not keep the next server out.
import { spawn } from "node:child_process";
import { mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { isAlive, signsOf } from "~/server/db/alive";
import { claimFolder } from "~/server/db/claim";

// The shell becomes a program that never looks after the child it was left with.
const parent = spawn("sh", ["-c", "sleep 0.05 & echo $!; exec sleep 60"], {
  stdio: ["ignore", "pipe", "ignore"],
});
afterAll(() => parent.kill("SIGKILL"));
const killed = Number(await new Promise((done) => parent.stdout.once("data", done)));

test("what is over is not alive, though its number is still there", async () => {
  await expect.poll(async () => (await signsOf(killed)).ended).toBe(true);
  expect(() => process.kill(killed, 0)).not.toThrow();
  expect(await isAlive(killed)).toBe(false);
  expect(await isAlive(process.pid)).toBe(true);
});

test("a folder that it held is free, and one that a living process holds is not", async () => {
  const folder = await mkdtemp(join(tmpdir(), "armkrok-claim-"));
  await writeFile(join(folder, "server.pid"), `${killed} ${(await signsOf(killed)).started}\n`);
  const letGo = await claimFolder(folder);
  expect(await readFile(join(folder, "server.pid"), "utf8")).toMatch(`${process.pid} `);
  await expect(claimFolder(folder)).rejects.toThrow(`process ${process.pid}`);
  await letGo();
});
