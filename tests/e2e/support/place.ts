// A place to start the server's programs in: a data folder of the test's own, and an end to everything that was started there.
import { spawnSync } from "node:child_process";
import { chownSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test as base } from "@playwright/test";
import { type Account, type Program, startProgram } from "./program";

export class Place {
  readonly folder = mkdtempSync(join(tmpdir(), "armkrok-starting-"));
  private readonly started: Program[] = [];

  /** What `npm start` runs, on a free port. */
  start(env: Record<string, string> = {}, account?: Account): Program {
    return this.run(["build/main.js"], env, account);
  }

  /** What `npm run demo` runs. */
  demo(...args: string[]): Program {
    return this.run(["build/demo.js", "--port", "0", "--data", this.folder, ...args]);
  }

  /** Any program of ours with the settings of this place. */
  run(args: string[], env: Record<string, string> = {}, account?: Account): Program {
    const settings = { DATA_DIR: this.folder, HOST: "127.0.0.1", PORT: "0", LOG_LEVEL: "warn", ...env };
    const program = startProgram(args, settings, account);
    this.started.push(program);
    return program;
  }

  /** Makes the folder somebody's own. */
  give({ uid, gid }: Account): void {
    chownSync(this.folder, uid, gid);
  }

  /** The process of the embedded PostgreSQL, by its own lock file. */
  postgres(): number {
    const [pid = ""] = readFileSync(join(this.folder, "postgres/pgdata/postmaster.pid"), "utf8").split("\n");
    return Number(pid);
  }

  /** How many processes run on this folder's database, or make it. */
  postgresCount(): number {
    const { stdout } = spawnSync("ps", ["-eo", "args"], { encoding: "utf8" });
    return stdout
      .split("\n")
      .filter((line) => line.includes(join(this.folder, "postgres")) && !line.includes("build/")).length;
  }

  async leave(): Promise<void> {
    for (const { child, ended } of this.started) {
      child.kill("SIGTERM");
      await ended;
    }
    rmSync(this.folder, { recursive: true, force: true });
  }
}

export const test = base.extend<{ place: Place }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this pattern
  place: async ({}, use) => {
    const place = new Place();
    await use(place);
    await place.leave();
  },
});

export { expect } from "@playwright/test";
