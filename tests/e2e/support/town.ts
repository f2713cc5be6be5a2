// The running demo, and the people one can be in it.
import { readFileSync } from "node:fs";

export const people = ["maja", "nils", "olle", "sanna", "anika", "hedda"] as const;
export type Who = (typeof people)[number];

export interface Town {
  origin: string;
  /** Where its database and its files lie. */
  folder: string;
  /** Karlstad's and Kristinehamn's. */
  workspaceId: string;
}

export const townPath = "test-results/signed-in/town.json";

/** Where the cookies of a signed-in person are kept. */
export function statePath(name: string): string {
  return `test-results/signed-in/${name}.json`;
}

export function readTown(): Town {
  return JSON.parse(readFileSync(townPath, "utf8")) as Town;
}
