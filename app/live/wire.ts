// What travels between a tab and the server, as the server declares it.
import type { WireEvent } from "~/server/domain/core/event";

export type { WireEvent };

/** The last sequence number known of each audience. */
export type Heads = Record<string, number>;

export interface Refusal {
  code: string;
  reason: string;
  fields: Record<string, string>;
  about: Record<string, string | number>;
}

/** What the server answers to a command or a query; an `error` is nobody's fault and may be tried again. */
export type Answer<Output = unknown> =
  | { ok: true; output: Output }
  | { ok: false; refusal: Refusal }
  | { ok: false; error: string };

export interface CatchUp {
  changes: Pick<WireEvent, "audienceId" | "kind" | "name" | "view">[];
  heads: Heads;
  tooFar: boolean;
}

export interface PersonHere {
  personId: string;
  name: string;
  municipalityCode: string;
}
