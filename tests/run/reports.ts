// Reads how many tests passed and failed from what the runners wrote down.
import { existsSync, readFileSync } from "node:fs";
import type { Outcome } from "./outcome";

interface VitestReport {
  numPassedTests: number;
  numFailedTests: number;
  testResults: { status: string; assertionResults: unknown[] }[];
}

interface PlaywrightReport {
  stats: { expected: number; unexpected: number; flaky: number };
}

/** A file that could not even be read counts as one that failed. */
export function vitestCounts(path: string, well: boolean): Outcome {
  const report = read<VitestReport>(path);
  const unread = report?.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0,
  );
  return honest(report?.numPassedTests, (report?.numFailedTests ?? 0) + (unread?.length ?? 0), well);
}

/** A test that passed only when it was tried again has not passed. */
export function playwrightCounts(path: string, well: boolean): Outcome {
  const { expected, unexpected = 0, flaky = 0 } = read<PlaywrightReport>(path)?.stats ?? {};
  return honest(expected, unexpected + flaky, well);
}

/** The claims of a campaign that breaks things. */
export function faultsCounts(path: string, well: boolean): Outcome {
  const { passed, failed = 0 } = read<Partial<Outcome>>(path) ?? {};
  return honest(passed, failed, well);
}

/** A runner that ended badly failed, whatever it counted: coverage that is too low, or no report at all. */
function honest(passed = 0, failed: number, well: boolean): Outcome {
  const nothing = passed === 0 && failed === 0;
  return { passed, failed: failed === 0 && (!well || nothing) ? 1 : failed };
}

function read<Report>(path: string): Report | undefined {
  return existsSync(path) ? (JSON.parse(readFileSync(path, "utf8")) as Report) : undefined;
}
