// Puts a text that was not sent back into the field where one writes, behind what stands there.
export function rewrite(writer: HTMLElement | null, body: string): void {
  const field = writer?.querySelector("textarea");
  if (!field) return;
  field.value = field.value ? `${field.value}\n\n${body}` : body;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  field.focus();
}
