// Whether single letters do something here: who speaks to the computer, or hits keys by chance, can turn them off (WCAG 2.1.4).

const place = "armkrok-single-keys";

export function singleKeysAreOn(): boolean {
  return kept() !== "off";
}

/** In this browser: it is about this keyboard, and the one at home may be another. */
export function turnSingleKeys(on: boolean): void {
  try {
    localStorage.setItem(place, on ? "on" : "off");
  } catch {
    // A browser that keeps nothing has them on, and they do nothing where one writes.
  }
}

function kept(): string | null {
  try {
    return localStorage.getItem(place);
  } catch {
    return null;
  }
}

/** Whether letters belong to a field that one stands in. */
export function isTyping(at: Element | null): boolean {
  return Boolean(
    at?.matches("input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]"),
  );
}
