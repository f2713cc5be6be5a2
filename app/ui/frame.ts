// What the frame needs to know of the places it leads to.
import type { LucideIconData } from "@lucide/icons";

export type Place = {
  to: string;
  label: string;
  /** The label's language, where somebody has written it. */
  lang?: string;
  icon: LucideIconData;
  /** How much is new there. */
  count?: number;
  /** How often what is new there mentions the one who looks. */
  mentions?: number;
  /** Only the own municipality can read it. */
  internal?: boolean;
  /** Current only when the address is exactly this one. */
  end?: boolean;
};

export type PlaceGroup = {
  /** Left out for the first group, which needs no name. */
  heading?: string;
  internal?: boolean;
  places: Place[];
};
