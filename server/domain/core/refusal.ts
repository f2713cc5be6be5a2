// A refusal: the domain says no, in one of six ways that every doorway can translate.

export type RefusalCode = "unauthenticated" | "forbidden" | "not-found" | "invalid" | "conflict" | "too-many";

/** Field name → reason; a reason is a key among the texts `refusals`. */
export type FieldReasons = Record<string, string>;

export interface Refusal extends Error {
  readonly refusal: RefusalCode;
  /** A key among the texts `refusals`, such as "not-found" or "document-changed". */
  readonly reason: string;
  readonly fields: FieldReasons;
  /** Figures and names that the reason's text speaks of. */
  readonly about: Record<string, string | number>;
}

/** Stops what is being done. Throws a {@link Refusal}; anything else that is thrown is a bug. */
export function refuse(
  code: RefusalCode,
  reason: string = code,
  more: { fields?: FieldReasons; about?: Record<string, string | number> } = {},
): never {
  throw refusal(code, reason, more);
}

/** The refusal itself, for those who answer many calls at once and throw for none. */
export function refusal(
  code: RefusalCode,
  reason: string = code,
  { fields = {}, about = {} }: { fields?: FieldReasons; about?: Record<string, string | number> } = {},
): Refusal {
  return Object.assign(new Error(`${code}: ${reason}`), {
    refusal: code,
    reason,
    fields,
    about,
  });
}

/** Refuses input because of one field. */
export function refuseField(field: string, reason: string): never {
  return refuse("invalid", "invalid", { fields: { [field]: reason } });
}

/** Recognised by its brand: the domain is loaded once by the server and once by Remix. */
export function isRefusal(thrown: unknown): thrown is Refusal {
  return thrown instanceof Error && "refusal" in thrown && "reason" in thrown;
}
