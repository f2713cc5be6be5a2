// How a twinning's state is coloured; its words say the same.
import type { BadgeTone } from "~/app/ui/Badge";
import type { TwinningView } from "~/server/domain/twinnings/present";

export function toneOf(state: TwinningView["state"]): BadgeTone {
  return tones[state];
}

const tones: Record<TwinningView["state"], BadgeTone> = {
  proposed: "ask",
  active: "done",
  declined: "danger",
  withdrawn: "plain",
};
