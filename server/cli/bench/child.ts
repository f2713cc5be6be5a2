// The bench's own processes: started from a file beside this one, asked over the line that Node gives them.
import { type ChildProcess, fork } from "node:child_process";
import { build } from "esbuild";
import { environmentWith } from "../../env";
import { settling } from "./settle";

export interface Child {
  pid: number;
  ask<Report>(order: unknown): Promise<Report>;
  stop(): Promise<void>;
}

const folder = "build/bench";

/** Makes plain JavaScript of the bench's processes, as the server itself is: neither runs with a compiler in it. */
export async function buildChildren(): Promise<void> {
  const files = ["clients.ts", "bareSocket.ts", "bareHttp.tsx"];
  await build({
    entryPoints: files.map((file) => `server/cli/bench/${file}`),
    outdir: folder,
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    jsx: "automatic",
    packages: "external",
    sourcemap: true,
    logLevel: "warning",
  });
}

export function startChild(name: "clients" | "bareSocket" | "bareHttp"): Child {
  const child = fork(`${folder}/${name}.js`, {
    execArgv: ["--enable-source-maps", ...settling],
    env: environmentWith({ NODE_ENV: "production" }),
  });
  return {
    pid: child.pid as number,
    ask: (order) => answerOf(child, order),
    stop: () => ended(child, "SIGTERM"),
  };
}

/** Ends a process, and waits until it is gone. */
export async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((done) => child.once("exit", done));
  child.kill(signal);
  await gone;
}

function answerOf<Report>(child: ChildProcess, order: unknown): Promise<Report> {
  return new Promise((done, fail) => {
    const failed = (code: number | null) => fail(new Error(`a process of the bench ended with ${code}`));
    child.once("exit", failed);
    child.once("message", (answer: { report: Report } | { error: string }) => {
      child.off("exit", failed);
      if ("error" in answer) fail(new Error(answer.error));
      else done(answer.report);
    });
    child.send(order as object);
  });
}
