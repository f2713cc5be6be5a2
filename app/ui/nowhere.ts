// Whether the focus is on nothing in particular, and may be put where it belongs.

/** The page's content has it when what had it went away. */
export function isNowhere(at: Element | null): boolean {
  return at === document.body || at?.localName === "main";
}
