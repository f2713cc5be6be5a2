// What people of the demo moved into a discussion of its own, and what they shared from their internal side.
import type { DemoShare, DemoSplit } from "./types";

export const splits: DemoSplit[] = [
  {
    id: "laddboxar",
    post: "df3",
    title: "Vilka krav ska laddboxarna uppfylla?",
    by: "jonas",
    when: { daysAgo: 31, at: "09:10" },
  },
];

export const shares: DemoShare[] = [
  { message: "p13", to: "talig", by: "lena", when: { daysAgo: 28, at: "09:05" } },
];
