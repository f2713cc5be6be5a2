// Puts a text that was not sent back into the field where one writes, behind what stands there.
export function rewrite(writer: HTMLElement | null, body: string): void {
  const field = writer?.querySelector("textarea");
  if (!field) return;
  // The element's own setter: by React's, the change would not be seen as one, and no draft kept.
  const own = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value");
  own?.set?.call(field, field.value ? `${field.value}\n\n${body}` : body);
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.focus();
}
