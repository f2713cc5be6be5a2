// Who may read what is on a surface: both municipalities, or one's own only.
export type Audience = "shared" | { internalTo: string };

/** The municipality that an internal surface belongs to; undefined when it is shared. */
export function internalTown(audience: Audience | undefined): string | undefined {
  return typeof audience === "object" ? audience.internalTo : undefined;
}
