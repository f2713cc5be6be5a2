// What stood in the fields of the page that one left for signing in, because its session had ended.

/** A password that is shown is a text to the browser. */
const fields = "textarea, input[type=text]:not([name*=password i])";

/** Texts that are in fields now and were not when the page came. A field that the page looks after itself keeps its own draft. */
export function typedHere(): string[] {
  return [...document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(fields)]
    .filter(({ value, defaultValue }) => value.trim() && value !== defaultValue)
    .map(({ value }) => value);
}
