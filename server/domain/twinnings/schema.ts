// What goes into the commands of twinnings.
import * as z from "zod";
import { withoutPersonnummer } from "../core/introduction";
import { emptyIsNothing, id, text } from "../core/text";

const day = z.iso.date("not-a-date");
const municipalityCode = z.string().regex(/^\d{4}$/, "choose-municipality");

/** A form sends an empty field for each twin that was not chosen, and a single one as plain text. */
const twins = z.preprocess(
  (written) => [written].flat().filter((code) => code !== "" && code !== undefined),
  z.array(municipalityCode).min(1, "choose-twin").max(20, "too-many-twins"),
);

const agreement = z.object({
  pioneer: municipalityCode,
  twins,
  purpose: withoutPersonnummer(text(1_000)),
  startsOn: day,
  endsOn: day,
  charter: withoutPersonnummer(text(20_000)),
});

type Agreement = z.infer<typeof agreement>;

export const proposeInput = soundAgreement(
  agreement.extend({
    /** Chosen by the sender: the same id again is the same proposal again. */
    clientId: emptyIsNothing(id),
  }),
);
export const changeInput = soundAgreement(
  agreement.extend({ twinningId: id, reason: withoutPersonnummer(text(1_000)) }),
);

export const acceptInput = z.object({
  twinningId: id,
  /** The hash of the text that was read. */
  charterHash: z.string().regex(/^[0-9a-f]{64}$/, "not-understood"),
});

export const reasonInput = z.object({ twinningId: id, reason: withoutPersonnummer(text(1_000)) });
export const twinningInput = z.object({ twinningId: id });
export const nothing = z.object({});

function soundAgreement<Output extends Agreement, Schema extends z.ZodType<Output>>(schema: Schema) {
  return schema
    .refine(({ startsOn, endsOn }) => endsOn > startsOn, { path: ["endsOn"], message: "ends-before-start" })
    .refine(({ pioneer, twins }) => new Set([pioneer, ...twins]).size === twins.length + 1, {
      path: ["twins"],
      message: "same-city-twice",
    });
}
