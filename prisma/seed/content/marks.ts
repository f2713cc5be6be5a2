// What people of the demo have put on messages: signs and pins, each a few minutes after what it is put on.
import type { DemoPin, DemoReaction } from "./types";

export const reactions: DemoReaction[] = [
  { message: "t77", sign: "thanks", by: ["sanna"] },
  { message: "t78", sign: "agree", by: ["karin", "maja", "olle"] },
  { message: "t89", sign: "agree", by: ["sanna", "maja", "nils", "rolf"] },
  { message: "t91", sign: "agree", by: ["sanna"] },
  { message: "t92", sign: "celebrate", by: ["rolf", "ida", "maja"] },
  { message: "t93", sign: "looking", by: ["olle", "rolf"] },
  { message: "t93", sign: "thanks", by: ["sanna", "olle"] },
  { message: "t97", sign: "thanks", by: ["sanna"] },
  { message: "t97", sign: "agree", by: ["maja"] },
  { message: "s42", sign: "celebrate", by: ["perake", "fatima"] },
  { message: "s46", sign: "agree", by: ["lena"] },
  { message: "dt3", sign: "agree", by: ["maja", "rolf"] },
  { message: "dt7", sign: "thanks", by: ["sanna"] },
];

export const pins: DemoPin[] = [
  { message: "t86", by: "rolf" },
  { message: "t93", by: "maja" },
  { message: "s42", by: "lena" },
];
