// What many ask for at once is done in few goes, each begun after those who are in it asked.
import { expect, test } from "vitest";
import { askedTogether, together } from "~/server/domain/core/together";

const pause = () => new Promise((done) => setTimeout(done, 5));

test("those who ask at once share a question, those who ask while it is under way the next, in order", async () => {
  const goes: number[][] = [];
  const double = askedTogether(async (numbers: number[]) => {
    goes.push(numbers);
    await pause();
    return numbers.map((number) => 2 * number);
  });
  const atOnce = [1, 2].map(double);
  await Promise.resolve();
  const meanwhile = [3, 4].map(double);
  expect(await Promise.all([...atOnce, ...meanwhile])).toEqual([2, 4, 6, 8]);
  expect(goes).toEqual([
    [1, 2],
    [3, 4],
  ]);
  expect(await double(5)).toBe(10);
});

test("an answer is never of a moment before the question", async () => {
  let now = 0;
  const clock = askedTogether(async (asked: null[]) => {
    const found = now;
    await pause();
    return asked.map(() => found);
  });
  const early = clock(null);
  await Promise.resolve();
  now = 1;
  expect([await early, await clock(null)]).toEqual([0, 1]);
  const [first, meanwhile] = [clock(null), pause().then(() => clock(null))];
  await Promise.resolve();
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
