// The shared room about transports: the liveliest one, where most of the two towns' questions begin.
import type { DemoRoom } from "../types";
import { transporterFirstWeeks } from "./transporter-first-weeks";
import { transporterFleet } from "./transporter-fleet";

export const transporter: DemoRoom = {
  id: "transporter",
  title: "Transporter",
  description: "Resor i tjänsten, fordon, laddning och kollektivtrafik.",
  audience: "shared",
  workPackage: "smart",
  created: { by: "maja", when: { daysAgo: 65, at: "09:00" } },
  messages: [...transporterFirstWeeks, ...transporterFleet],
};
