// Times, sizes and numbers are told as people say them, in the cities' own time.
import { describe, expect, test } from "vitest";
import {
  formatClock,
  formatDate,
  formatDay,
  formatFullDate,
  formatWait,
  formatWhen,
} from "../../app/i18n/format";
import { formatNumber, formatSize } from "../../app/i18n/size";

/** Wednesday 18 November 2026, 15.45 in Karlstad. */
const now = "2026-11-18T14:45:00Z";

describe("moments", () => {
  test.each([
    ["2026-11-18T13:05:00Z", "i dag 14.05", "today 14:05"],
    ["2026-11-17T15:30:00Z", "i går 16.30", "yesterday 16:30"],
    ["2026-11-19T08:00:00Z", "i morgon 09.00", "tomorrow 09:00"],
    ["2026-12-04T09:00:00Z", "fre 4 dec. 10.00", "Fri 4 Dec 10:00"],
    ["2026-10-15T07:05:00Z", "tors 15 okt. 09.05", "Thu 15 Oct 09:05"],
    ["2025-12-04T09:00:00Z", "tors 4 dec. 2025 10.00", "Thu 4 Dec 2025 10:00"],
  ])("%s is %s, %s", (moment, swedish, english) => {
    expect(formatWhen(moment, now, "sv")).toBe(swedish);
    expect(formatWhen(moment, now, "en")).toBe(english);
  });

  test("a day begins at midnight in Sweden, not in Greenwich", () => {
    expect(formatWhen("2026-11-17T23:30:00Z", now, "sv")).toBe("i dag 00.30");
    expect(formatWhen("2026-06-30T22:15:00Z", "2026-07-01T10:00:00Z", "sv")).toBe("i dag 00.15");
  });

  test("yesterday is yesterday also when the clocks change", () => {
    expect(formatWhen("2026-10-24T21:30:00Z", "2026-10-25T22:30:00Z", "sv")).toBe("i går 23.30");
    expect(formatWhen("2026-03-28T22:30:00Z", "2026-03-29T21:30:00Z", "sv")).toBe("i går 23.30");
  });

  test("the line between days", () => {
    expect(formatDay("2026-11-18T06:00:00Z", now, "sv")).toBe("i dag");
    expect(formatDay("2026-11-11T06:00:00Z", now, "sv")).toBe("onsdag 11 november");
    expect(formatDay("2025-11-11T06:00:00Z", now, "en")).toBe("Tuesday 11 November 2025");
  });

  test("in full", () => {
    expect(formatFullDate("2026-11-18T13:05:00Z", "sv")).toBe("onsdag 18 november 2026 kl. 14.05");
    expect(formatFullDate("2026-11-18T13:05:00Z", "en")).toBe("Wednesday 18 November 2026 at 14:05");
    expect(formatDate("2026-11-18T13:05:00Z", "sv")).toBe("18 nov. 2026");
    expect(formatClock("2026-11-17T23:00:00Z", "sv")).toBe("00.00");
  });
});

describe("sizes and numbers", () => {
  test.each([
    [0, "0\u00a0byte"],
    [512, "512\u00a0byte"],
    [84_200, "84\u00a0kB"],
    [1_230_000, "1,2\u00a0MB"],
    [50_000_000, "50\u00a0MB"],
    [2_500_000_000, "2,5\u00a0GB"],
  ])("%d bytes is %s", (bytes, said) => expect(formatSize(bytes, "sv")).toBe(said));

  test("English has its own signs", () => {
    expect(formatSize(1_230_000, "en")).toBe("1.2\u00a0MB");
    expect(formatNumber(262_348, "en")).toBe("262,348");
    expect(formatNumber(262_348, "sv")).toBe("262\u00a0348");
  });
});

test.each([
  [1, "om 1 sekund", "in 1 second"],
  [40, "om 40 sekunder", "in 40 seconds"],
  [61, "om 2 minuter", "in 2 minutes"],
  [181, "om 4 minuter", "in 4 minutes"],
  [3_600, "om 60 minuter", "in 60 minutes"],
])("a wait of %d seconds is told as %s", (seconds, swedish, english) => {
  expect(formatWait(seconds, "sv")).toBe(swedish);
  expect(formatWait(seconds, "en")).toBe(english);
});
