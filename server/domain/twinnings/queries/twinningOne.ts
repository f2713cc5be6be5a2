// One twinning, with its words, its history, and what the reader can do about it.
import { may } from "../../core/permissions";
import { query } from "../../core/query";
import { refuse } from "../../core/refusal";
import { twinningById } from "../find";
import { presentTwinnings, type TwinningView } from "../present";
import { twinningInput } from "../schema";

const deeds = [
  "twinning.accept",
  "twinning.decline",
  "twinning.withdraw",
  "twinning.change",
  "workspace.found",
] as const;

export type TwinningChoice = (typeof deeds)[number];

export const twinningOne = query({
  name: "twinning.one",
  input: twinningInput,
  find: (look, { twinningId }) => twinningById(look, twinningId),
  async answer({ tx, actor, context }, { twinningId }, found) {
    const [twinning] = await presentTwinnings(tx, { id: twinningId });
    if (!twinning) return refuse("not-found");
    const possible = possibleFor(twinning, actor.municipalityCode);
    return {
      twinning,
      charterHtml: context.markdown.render(twinning.charter),
      myCode: actor.municipalityCode,
      may: deeds.filter((deed) => possible.includes(deed) && may(actor, deed, found)),
    };
  },
});

/** What the state of things leaves open for a city. */
function possibleFor({ state, parties }: TwinningView, myCode: string): TwinningChoice[] {
  const accepted = parties.some(({ code, accepted }) => code === myCode && accepted);
  if (state === "active") return ["workspace.found", "twinning.change", "twinning.withdraw"];
  if (state === "declined") return ["twinning.change", ...(accepted ? (["twinning.withdraw"] as const) : [])];
  if (state === "withdrawn") return [];
  return accepted
    ? ["twinning.change", "twinning.withdraw"]
    : ["twinning.accept", "twinning.change", "twinning.decline"];
}
