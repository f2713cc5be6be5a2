// What is said aloud of a conversation: not too often, and not seldom because somebody has set the clock.
import type { TFunction } from "i18next";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { News } from "~/app/features/conversations/news";
import type { MessageView } from "~/server/domain/conversations/views";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const many = ((_key: string, { count, text }: { count?: number; text?: string }) =>
  count ? `${count} nya` : text) as unknown as TFunction<"conversations">;

function numbered(number: number): MessageView {
  return { number, deletedAt: null, hidden: null, moved: null } as unknown as MessageView;
}

it("tells of what comes also after the clock was set back by hours", () => {
  const told: string[] = [];
  const news = new News(
    0,
    (text) => told.push(text),
    many,
    () => {},
  );
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

it("says once of each message that it is sent, and shows it for a moment", () => {
  const told: string[] = [];
  let shown: string[] = [];
  const words = ((key: string) => key) as unknown as TFunction<"conversations">;
  const news = new News(
    0,
    (text) => told.push(text),
    words,
    (next) => {
      shown = next(shown);
    },
  );
  const written = (clientId: string) => ({ ...numbered(1), clientId });
  news.sent(written("a"));
  news.sent(written("a"));
  vi.advanceTimersByTime(3_000);
  news.sent(written("b"));
  expect([told, shown]).toEqual([
    ["sent", "sent"],
    ["a", "b"],
  ]);
  vi.advanceTimersByTime(3_000);
  expect(shown).toEqual(["b"]);
  vi.advanceTimersByTime(3_000);
  expect(shown).toEqual([]);
});

describe("while it waits to be told", () => {
  const said = (number: number, html: string): MessageView => ({
    ...numbered(number),
    ...{ html, author: { name: "Åsa" } as MessageView["author"] },
  });
  const gone: [string, Partial<MessageView>][] = [
    ["deleted", { deletedAt: "2026-11-26T08:00:00.000Z" }],
    ["hidden", { hidden: { at: "2026-11-26T08:00:00.000Z", reason: null } as MessageView["hidden"] }],
    ["moved away", { moved: { at: "2026-11-26T08:00:00.000Z", place: null } as MessageView["moved"] }],
  ];
  /** A document as a browser parses it, as far as the news read it. */
  beforeEach(() =>
    vi.stubGlobal(
      "DOMParser",
      class {
        parseFromString = (html: string) => ({ body: { textContent: html.replace(/<[^>]*>/g, "") } });
      },
    ),
  );
  afterEach(() => vi.unstubAllGlobals());

  function listening() {
    const told: string[] = [];
    return {
      told,
      news: new News(
        0,
        (text) => told.push(text),
        many,
        () => {},
      ),
    };
  }

  it.each(gone)("what is %s is not read out, and nothing is told instead of it", (_how, silenced) => {
    const { told, news } = listening();
    news.came(said(1, "<p>Förhastat</p>"));
    news.changed({ ...said(1, ""), ...silenced });
    vi.advanceTimersByTime(10_000);
    expect(told).toEqual([]);
    news.came(said(2, "<p>Nästa</p>"));
    vi.advanceTimersByTime(1_000);
    expect(told).toEqual(["Nästa"]);
  });

  it.each(gone)("one of several that is %s is not counted", (_how, silenced) => {
    const { told, news } = listening();
    for (const number of [1, 2]) news.came(said(number, `<p>Det ${number}:a</p>`));
    news.changed({ ...said(1, ""), ...silenced });
    vi.advanceTimersByTime(1_000);
    expect(told).toEqual(["Det 2:a"]);
  });

  it("what is changed is read out in its new words, and what is long told is not told again", () => {
    const { told, news } = listening();
    news.came(said(1, "<p>Kl 9</p>"));
    news.changed(said(1, "<p>Kl 10</p>"));
    vi.advanceTimersByTime(1_000);
    news.changed(said(1, "<p>Kl 11</p>"));
    vi.advanceTimersByTime(20_000);
    expect(told).toEqual(["Kl 10"]);
  });

  it("what is gone already when it comes, as after a time without a line, is not told", () => {
    const { told, news } = listening();
    for (const [at, [, silenced]] of gone.entries()) news.came({ ...said(at + 1, ""), ...silenced });
    vi.advanceTimersByTime(10_000);
    expect(told).toEqual([]);
  });
});
