// Who runs the server: root, whose database is an ordinary account's, or an ordinary account by itself.
import { execFileSync, spawnSync } from "node:child_process";
import { readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, type Place, test } from "./support/place";
import type { Account } from "./support/program";

test.describe.configure({ timeout: 120_000 });

const isRoot = process.getuid?.() === 0;

test("started by root, the database runs as an ordinary account", async ({ place }) => {
  test.skip(!isRoot, "only root can be root");
  await startsAndStops(place);
  const owner = statSync(join(place.folder, "postgres/pgdata")).uid;
  expect(owner).not.toBe(0);
});

test("started by an ordinary account, all of it is that account's", async ({ place }) => {
  const account = isRoot ? nobody() : undefined;
  test.skip(isRoot && !canStart(account), "the project lies where no ordinary account may pass");
  if (account) place.give(account);
  const ordinary = account?.uid ?? process.getuid?.();
  const pid = await startsAndStops(place, account);
  expect(pid).toBe(ordinary);
  for (const own of ["postgres", "postgres/pgdata", "postgres/pgdata/PG_VERSION", "files"])
    expect(statSync(join(place.folder, own)).uid, own).toBe(ordinary);
});

/** Starts it on an empty folder, and once more on what that left; gives the account of its database. */
async function startsAndStops(place: Place, account?: Account): Promise<number> {
  let owner = 0;
  for (const time of ["first", "second"]) {
    const program = place.start({ DATABASE_URL: "" }, account);
    await program.prints(/link/);
    owner = ownerOf(place.postgres());
    expect(owner, `at the ${time} start`).not.toBe(0);
    program.child.kill("SIGTERM");
    expect(await program.ended, program.printed()).toBe(0);
    expect(place.postgresCount()).toBe(0);
  }
  return owner;
}

function ownerOf(pid: number): number {
  return Number(/^Uid:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]);
}

function nobody(): Account {
  const idOf = (flag: string) => Number(execFileSync("id", [flag, "nobody"], { encoding: "utf8" }));
  return { uid: idOf("-u"), gid: idOf("-g") };
}

/** Whether the account reaches Node and the build at all. */
function canStart(account: Account | undefined): boolean {
  return spawnSync(process.execPath, ["--check", "build/main.js"], { ...account }).status === 0;
}
