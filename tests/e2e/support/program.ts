// A program of ours as a process: what it prints is read, as a person at a terminal reads it.
import { type ChildProcess, spawn } from "node:child_process";

export interface Program {
  child: ChildProcess;
  /** Everything that it has printed. */
  printed(): string;
  /** Waits until it has printed this. */
  prints(words: RegExp): Promise<RegExpMatchArray>;
  /** Waits until it has ended; its exit code, or the signal that ended it. */
  ended: Promise<number | NodeJS.Signals>;
}

/** Who runs a program: somebody else than the one who runs the tests, which only root can choose. */
export interface Account {
  uid: number;
  gid: number;
}

export function startProgram(args: string[], env: Record<string, string> = {}, account?: Account): Program {
  const child = spawn(process.execPath, args, {
    ...account,
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, NODE_ENV: "production", ...env },
  });
  let text = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (part: string) => {
      text += part;
    });
  const ended = new Promise<number | NodeJS.Signals>((done) =>
    child.once("close", (code, signal) => done(code ?? signal ?? 1)),
  );
  return {
    child,
    ended,
    printed: () => text,
    prints: (words) =>
      until(
        () => text.match(words),
        ended,
        () => text,
      ),
  };
}

async function until<Found>(
  look: () => Found | null,
  ended: Promise<unknown>,
  printed: () => string,
): Promise<Found> {
  let over = false;
  void ended.then(() => {
    over = true;
  });
  for (;;) {
    const found = look();
    if (found) return found;
    if (over) throw new Error(`it ended, and had printed:\n${printed()}`);
    await new Promise((done) => setTimeout(done, 25));
  }
}
