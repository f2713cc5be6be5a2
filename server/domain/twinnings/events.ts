// What happens to a twinning, as it is told to every city that is a party.
import { event, type Kind } from "../core/event";
import { presentTwinnings, type TwinningView } from "./present";

const twinning: Kind<"twinning", TwinningView> = {
  name: "twinning",
  present: (tx, ids) => presentTwinnings(tx, { id: { in: ids } }),
};

export const twinningChanged = event("twinning.changed", twinning);
