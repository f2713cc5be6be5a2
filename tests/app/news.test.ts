// What is said aloud of a conversation: not too often, and not seldom because somebody has set the clock.
import type { TFunction } from "i18next";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { News } from "~/app/features/conversations/news";
import type { MessageView } from "~/server/domain/conversations/views";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const many = ((_key: string, { count }: { count: number }) =>
  `${count} nya`) as unknown as TFunction<"conversations">;

function numbered(number: number): MessageView {
  return { number } as MessageView;
}

it("tells of what comes also after the clock was set back by hours", () => {
  const told: string[] = [];
  const news = new News(0, (text) => told.push(text), many);
  for (const number of [1, 2]) news.came(numbered(number));
  vi.advanceTimersByTime(1_000);
  expect(told).toEqual(["2 nya"]);
  vi.setSystemTime(Date.now() - 5 * 3_600_000);
  for (const number of [3, 4, 5]) news.came(numbered(number));
  vi.advanceTimersByTime(5_000);
  expect(told).toEqual(["2 nya"]);
  vi.advanceTimersByTime(1_000);
  expect(told).toEqual(["2 nya", "3 nya"]);
});
