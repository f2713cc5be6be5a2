// What was not sent goes back to where one writes.

/** Puts a text that was not sent back into the field where one writes, behind what stands there. False where there is none. */
export function rewrite(writer: HTMLElement | null, body: string): boolean {
  const field = writer?.querySelector("textarea");
  if (!field) return false;
  // The element's own setter: by React's, the change would not be seen as one, and no draft kept.
  const own = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value");
  own?.set?.call(field, field.value ? `${field.value}\n\n${body}` : body);
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.focus();
  return true;
}
