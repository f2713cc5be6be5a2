// What happens to a twinning, as it is told to every city that is a party; to one that was, it is gone.
import { event, type Kind } from "../core/event";
import { presentTwinnings, type TwinningView } from "./present";

const twinning: Kind<"twinning", TwinningView> = {
  name: "twinning",
  present: (tx, ids, audienceId) =>
    presentTwinnings(tx, {
      id: { in: ids },
      parties: { some: { municipality: { audiences: { some: { id: audienceId } } } } },
    }),
};

export const twinningChanged = event("twinning.changed", twinning);
