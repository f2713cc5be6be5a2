// What must hold when everything is whole again, whatever was broken: each claim with what speaks against it.
import type { Ledger } from "../ledger";
import type { Walker } from "../walker";
import { deedClaims, markClaims } from "./deeds";
import { messageClaims } from "./messages";
import { pageClaims } from "./pages";
import type { Claim, Stored } from "./stored";

/** What can be told from what is shown and stored, as often as one likes. */
export async function verdictOn(walkers: Walker[], ledger: Ledger, stored: Stored): Promise<Claim[]> {
  return [
    { what: "everything that waited has found its answer", against: await waiting(walkers) },
    ...messageClaims(ledger, stored),
    ...deedClaims(ledger, stored),
    ...markClaims(ledger, stored),
    ...pageClaims(walkers, ledger, stored),
  ];
}

async function waiting(walkers: Walker[]): Promise<string[]> {
  const all = await Promise.all(
    [...new Set(walkers.map(({ means }) => means.store))].map((one) => one.all()),
  );
  return all
    .flat()
    .flatMap(({ refusal, deed, input }) => (refusal ? [] : [`${deed} ${JSON.stringify(input)}`]));
}
