// Whom a message's mentions reach: those who can read when it is said, each once, by what is closest to them.
import type { MentionedAs } from "~/prisma/generated/client";
import type { PoolPerson } from "./pool";
import { cityTarget, everyone, personTarget, type Target } from "./token";

export type Reached = Map<string, MentionedAs>;

/** The people whom the targets mean, but the writer. */
export function reachedBy(targets: Set<Target>, pool: PoolPerson[], writerId: string): Reached {
  const reached: Reached = new Map();
  for (const person of pool) {
    const mentionedAs = person.reads && person.id !== writerId && closest(targets, person);
    if (mentionedAs) reached.set(person.id, mentionedAs);
  }
  return reached;
}

/** How many others read: what the one who mentions everyone is told. */
export function othersIn(pool: PoolPerson[], writerId: string): number {
  return pool.filter(({ id, reads }) => reads && id !== writerId).length;
}

/** A partner is the guest of a city, and not one of its people. */
function closest(
  targets: Set<Target>,
  { id, partner, municipalityCode }: Pick<PoolPerson, "id" | "partner" | "municipalityCode">,
): MentionedAs | undefined {
  if (targets.has(personTarget(id))) return "person";
  if (!partner && targets.has(cityTarget(municipalityCode))) return "municipality";
  return targets.has(everyone) ? "all" : undefined;
}

/** Somebody whom the message reached before it was edited. */
export interface ReachedBefore extends Pick<PoolPerson, "partner" | "municipalityCode"> {
  personId: string;
}

/**
 * Whom an edited message reaches: by a mention that it had before, those whom that reached then; by a new one, those who
 * can read now. So an edit names nobody anew who only came later.
 */
export function reachedAfter(
  { targets, targetsBefore }: { targets: Set<Target>; targetsBefore: Set<Target> },
  before: ReachedBefore[],
  pool: PoolPerson[],
  writerId: string,
): Reached {
  const kept = new Set([...targets].filter((target) => targetsBefore.has(target)));
  const added = new Set([...targets].filter((target) => !targetsBefore.has(target)));
  const reached = reachedBy(added, pool, writerId);
  for (const { personId: id, ...person } of before) {
    const mentionedAs = closest(kept, { ...person, id });
    if (mentionedAs && reached.get(id) !== "person") reached.set(id, mentionedAs);
  }
  return reached;
}
