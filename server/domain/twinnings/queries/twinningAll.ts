// The twinnings of one's own city, the latest changed first.
import { query } from "../../core/query";
import { awaits, twinningsReachableBy } from "../find";
import { presentTwinnings } from "../present";
import { nothing } from "../schema";

export const twinningAll = query({
  name: "twinning.all",
  input: nothing,
  find: ({ actor }) => ({ municipalityCode: actor.municipalityCode }),
  async answer({ tx, actor }) {
    const twinnings = await presentTwinnings(tx, twinningsReachableBy(actor));
    return {
      twinnings,
      /** The ids of those that stand for an answer from one's own city. */
      awaiting: twinnings.filter((one) => awaits(one, actor.municipalityCode)).map(({ id }) => id),
      coordinator: actor.role === "coordinator",
    };
  },
});
