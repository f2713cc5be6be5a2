// What goes into keeping a draft.
import * as z from "zod";
import { id, unfinishedText, wholeNumber } from "../core/text";

/** As long as a message may be. */
const longest = 8_000;
const aWeek = 7 * 86_400_000;

export const keepDraftInput = z.object({
  conversationId: id,
  /** Empty: forget it. */
  body: unfinishedText(longest),
  /** How long ago it was written, in milliseconds: clocks of browsers differ, and a draft may wait for the line. */
  age: wholeNumber(0)
    .default(0)
    .transform((age) => Math.min(age, aWeek)),
});
