// Where to go next, when the address itself says so: never anywhere but to a page of our own.

const here = "http://here.invalid";

/** The path, search and hash of `next` when it leads to a page of this house; `otherwise` when it leads elsewhere. */
export function ownPath(next: unknown, otherwise = "/"): string {
  if (typeof next !== "string" || !next.startsWith("/") || !URL.canParse(next, here)) return otherwise;
  const { origin, pathname, search, hash } = new URL(next, here);
  return origin === here && !pathname.startsWith("//") ? pathname + search + hash : otherwise;
}
