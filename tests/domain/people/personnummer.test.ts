// What is taken for a personnummer and what is not; by numbers made for tests, which nobody has.
import { expect, test } from "vitest";
import { holdsPersonnummer } from "~/server/domain/core/personnummer";

test.each([
  "850709-9805",
  "8507099805",
  "19850709-9805",
  "198507099805",
  "19850709 9805",
  "19 850709-9805",
  "85 07 09-9805",
  "850709+9805",
  "850709–9805",
  "850709 - 9805",
  "Anna, 850709-9805, Karlstad",
  "(8507099805)",
  "år 2024 850709-9805",
  "pnr:850709-9805.",
  "701063-2391", // a samordningsnummer: day 3
  "197010632391",
  "000229-0005", // a leap day that only 2000 had
])("%s holds one", (text) => {
  expect(holdsPersonnummer(text)).toBe(true);
});

test.each([
  "",
  "850709-9806", // the check digit is wrong
  "851309-9807", // no such month
  "850732-9806", // no such day
  "19850229-9806", // not a leap year
  "9850709-98050",
  "118507099805", // a longer number
  "85070998051",
  "070-123 45 67",
  "054-540 00 00",
  "dnr KS/2024:118",
  "2024–2027",
  "262 348 ton",
  "2026-11-23 14.05",
  "212000-1850", // an organisation: its third digit is 2 or more, so no month
])("%s holds none", (text) => {
  expect(holdsPersonnummer(text)).toBe(false);
});
