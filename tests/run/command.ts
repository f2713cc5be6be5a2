// Runs a program and lets it speak for itself.
import { spawn } from "node:child_process";

/** Whether the program ended well; what it says goes to the terminal. */
export function succeeds(
  program: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<boolean> {
  return new Promise((done) => {
    const child = spawn(program, args, {
      stdio: ["ignore", "inherit", "inherit"],
      env: { ...process.env, ...env },
      shell: process.platform === "win32",
    });
    child.once("error", (thrown) => {
      console.log(`${program} could not be started: ${thrown.message}`);
      done(false);
    });
    child.once("exit", (code) => done(code === 0));
  });
}
