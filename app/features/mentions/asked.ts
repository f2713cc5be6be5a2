// What is being written behind an @ at the caret, and the way to put a name there.

export interface Asked {
  field: HTMLTextAreaElement;
  /** Where the @ stands. */
  start: number;
  /** What stands between it and the caret. */
  written: string;
}

/** The @ must begin a word: what stands in a mail address asks for nobody. */
const behindAt = /(?<![\p{L}\p{N}_.+/@[-])@((?:[\p{L}\p{N}][^\n@]{0,60})?)$/u;

export function askedIn(field: HTMLTextAreaElement): Asked | null {
  const { selectionStart, selectionEnd, value } = field;
  if (selectionStart !== selectionEnd) return null;
  const found = behindAt.exec(value.slice(Math.max(0, selectionStart - 80), selectionStart));
  const written = found?.[1];
  return written === undefined ? null : { field, start: selectionStart - written.length - 1, written };
}

/** Writes in place of what was asked; the browser's own undo takes it back. */
export function answer({ field, start, written }: Asked, text: string): void {
  field.focus();
  field.setSelectionRange(start, start + 1 + written.length);
  if (document.execCommand("insertText", false, text)) return;
  field.setRangeText(text, start, start + 1 + written.length, "end");
  field.dispatchEvent(new Event("input", { bubbles: true }));
}
