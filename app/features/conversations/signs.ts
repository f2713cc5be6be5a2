// The few signs that one can put on a message, in the order in which they are offered.
import CircleCheck from "@lucide/icons/icons/circle-check";
import Eye from "@lucide/icons/icons/eye";
import Heart from "@lucide/icons/icons/heart";
import PartyPopper from "@lucide/icons/icons/party-popper";
import ThumbsUp from "@lucide/icons/icons/thumbs-up";
import type { ReactionView } from "~/server/domain/conversations/views";

export type Sign = ReactionView["sign"];

export const signs = {
  agree: ThumbsUp,
  thanks: Heart,
  done: CircleCheck,
  looking: Eye,
  celebrate: PartyPopper,
} satisfies Record<Sign, unknown>;

export const allSigns = Object.keys(signs) as Sign[];
