// Whether two cities agree: when the same answer leads by itself in each of them, and never before all have voted.
import { describe, expect, test } from "vitest";
import { verdictOf, votesByCity } from "../../app/features/polls/agreement";
import type { PollView } from "../../server/domain/polls/views";

const options = ["a", "b", "c"].map((id) => ({ id, text: id }));

/** Votes by city: "1780" said a, a and b. */
function verdict(votes: Record<string, string[]>, codes = ["1780", "1781"]) {
  const ballots = Object.entries(votes).flatMap(([municipalityCode, said]) =>
    said.map((optionIds) => ({ municipalityCode, optionIds: [...optionIds] })),
  );
  return verdictOf(votesByCity({ options, ballots } as unknown as PollView, codes));
}

describe("the cities", () => {
  test("agree on what leads in both, however many voted in each", () => {
    expect(verdict({ 1780: ["a", "a", "b"], 1781: ["a"] })).toEqual({ kind: "agreed", optionId: "a" });
  });

  test("do not agree by the sum: each city counts by itself", () => {
    expect(verdict({ 1780: ["a", "a", "a", "a"], 1781: ["b"] })).toEqual({ kind: "not-agreed" });
  });

  test("do not agree while it is even in one of them", () => {
    expect(verdict({ 1780: ["a"], 1781: ["a", "b"] })).toEqual({ kind: "not-agreed" });
  });

  test("wait for the one that has not voted", () => {
    expect(verdict({ 1780: ["a"] })).toEqual({ kind: "waiting", codes: ["1781"] });
    expect(verdict({ 1780: ["a"], 1781: ["a"] }, ["1780", "1781", "1784"])).toEqual({
      kind: "waiting",
      codes: ["1784"],
    });
  });

  test("count each of several answers, and one city alone agrees with itself", () => {
    expect(verdict({ 1780: ["ab", "a"], 1781: ["ac"] })).toEqual({ kind: "not-agreed" });
    expect(verdict({ 1780: ["ab", "a"], 1781: ["ac", "a"] })).toEqual({ kind: "agreed", optionId: "a" });
    expect(verdict({ 1780: ["b"] }, ["1780"])).toEqual({ kind: "agreed", optionId: "b" });
  });
});
