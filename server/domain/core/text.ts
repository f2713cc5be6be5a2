// Schemas for what people write: normalised, without the signs that no database or page can hold.
import * as z from "zod";

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the signs to remove
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

/** In small letters, as the database gives them back: some devices write ids in capitals, and mean the same one. */
export const id = z.uuid().toLowerCase();

/** A municipality's code as SCB gives it, to look for; whether there is one of that code is another question. */
export const code = z.string().regex(/^\d{4}$/, "not-understood");

/** The largest whole number that a column holds, with room for the next one. */
const largest = 2 ** 31 - 2;

/** A whole number, also as a form writes it. */
export function wholeNumber(least: number) {
  return z.coerce.number().int().min(least).max(largest);
}

/** Which page of a list; an address with nonsense in it shows the first. */
export const pageNumber = z.coerce.number().int().min(1).max(10_000).catch(1);

/** One line: a title, a name. Empty is refused as `required`. */
export function line(longest: number) {
  return z
    .string()
    .transform((written) => clean(written).replace(/\s+/g, " ").trim())
    .pipe(z.string().min(1, "required").max(longest, "too-long"));
}

/** One line that may be left empty. */
export function optionalLine(longest: number) {
  return z
    .string()
    .default("")
    .transform((written) => clean(written).replace(/\s+/g, " ").trim())
    .pipe(z.string().max(longest, "too-long"));
}

/** Several lines, as written but for what surrounds them. */
export function text(longest: number) {
  return z
    .string()
    .transform((written) => clean(written).replace(/\r\n?/g, "\n").trim())
    .pipe(z.string().min(1, "required").max(longest, "too-long"));
}

/** Several lines that may be left empty. */
export function optionalText(longest: number) {
  return z
    .string()
    .default("")
    .transform((written) => clean(written).replace(/\r\n?/g, "\n").trim())
    .pipe(z.string().max(longest, "too-long"));
}

/** What is still being written: as it stands, with the space at its ends, and empty when nothing is left of it. */
export function unfinishedText(longest: number) {
  return z
    .string()
    .default("")
    .transform((written) => clean(written).replace(/\r\n?/g, "\n"))
    .pipe(z.string().max(longest, "too-long"));
}

/** A field that a form leaves empty means nothing at all. */
export function emptyIsNothing<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((value) => (value === "" ? undefined : value), schema.optional());
}

function clean(written: string): string {
  return written.normalize("NFC").replace(unprintable, "");
}
