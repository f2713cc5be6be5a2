// What many ask for at once is done in few goes, each begun after those who are in it asked.
import { expect, test } from "vitest";
import { askedTogether, together } from "~/server/domain/core/together";

const pause = () => new Promise((done) => setTimeout(done, 5));

test("those who ask while one question is under way share the next, in order", async () => {
  const goes: number[][] = [];
  const double = askedTogether(async (numbers: number[]) => {
    goes.push(numbers);
    await pause();
    return numbers.map((number) => 2 * number);
  });
  expect(await Promise.all([1, 2, 3].map(double))).toEqual([2, 4, 6]);
  expect(goes).toEqual([[1], [2, 3]]);
  expect(await double(4)).toBe(8);
});

test("an answer is never of a moment before the question", async () => {
  let now = 0;
  const clock = askedTogether(async (asked: null[]) => {
    const found = now;
    await pause();
    return asked.map(() => found);
  });
  const early = clock(null);
  now = 1;
  expect([await early, await clock(null)]).toEqual([0, 1]);
  const [first, meanwhile] = [clock(null), pause().then(() => clock(null))];
  now = 2;
  expect([await first, await meanwhile]).toEqual([1, 2]);
});

test("what goes wrong is told to those of that go, and the next one is asked all the same", async () => {
  let away = true;
  const ask = askedTogether(async (asked: string[]) => {
    await pause();
    if (away) throw new Error("away");
    return asked;
  });
  const both = await Promise.allSettled([ask("a"), ask("b")]);
  expect(both.map(({ status }) => status)).toEqual(["rejected", "rejected"]);
  away = false;
  expect(await ask("c")).toBe("c");
});

test("each gets the outcome that is its own, however many they are", async () => {
  const sizes: number[] = [];
  const even = together(async (numbers: number[]) => {
    sizes.push(numbers.length);
    return numbers.map(
      (number): PromiseSettledResult<number> =>
        number % 2 ? { status: "rejected", reason: number } : { status: "fulfilled", value: number },
    );
  });
  const numbers = Array.from({ length: 600 }, (_, number) => number);
  const outcomes = await Promise.allSettled(numbers.map(even));
  for (const [number, outcome] of outcomes.entries())
    expect(outcome).toEqual(
      number % 2 ? { status: "rejected", reason: number } : { status: "fulfilled", value: number },
    );
  expect(Math.max(...sizes)).toBeLessThanOrEqual(250);
});
