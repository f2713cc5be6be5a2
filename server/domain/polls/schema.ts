// What goes into the commands and queries of polls.
import * as z from "zod";
import { withoutPersonnummer } from "../core/introduction";
import { toldReaders } from "../core/meantFor";
import { id, line, optionalText } from "../core/text";

/** Lines that were left empty in a form are no answers. */
const options = z.preprocess(
  (written) => [written].flat().filter((option) => typeof option === "string" && option.trim() !== ""),
  z
    .array(withoutPersonnummer(line(200)))
    .min(2, "too-few-options")
    .max(10, "too-many-options"),
);

/** A tick in a form, or plain true. */
const tick = z.preprocess((value) => value === true || value === "true" || value === "on", z.boolean());

export const openPollInput = z.object({
  conversationId: id,
  question: withoutPersonnummer(line(200)),
  options,
  /** More than one answer can be chosen. */
  several: tick,
  /** The last day to vote. */
  closesOn: z.iso.date("not-a-date"),
  ...toldReaders,
});

export const votePollInput = z.object({
  pollId: id,
  optionIds: z.preprocess(
    (written) => [written].flat().filter((chosen) => chosen !== undefined && chosen !== ""),
    z.array(id).min(1, "choose-option").max(10, "too-many-options"),
  ),
  reason: withoutPersonnummer(optionalText(1_000)),
  ...toldReaders,
});

export const pollInput = z.object({ pollId: id });
export const pollsInput = z.object({ conversationId: id });
