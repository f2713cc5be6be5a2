// The twinnings of one's own city, the latest changed first.
import { query } from "../../core/query";
import { twinningsReachableBy } from "../find";
import { presentTwinnings } from "../present";
import { nothing } from "../schema";

export const twinningAll = query({
  name: "twinning.all",
  input: nothing,
  find: ({ actor }) => ({ municipalityCode: actor.municipalityCode }),
  async answer({ tx, actor }) {
    return {
      twinnings: await presentTwinnings(tx, twinningsReachableBy(actor)),
      coordinator: actor.role === "coordinator",
    };
  },
});
