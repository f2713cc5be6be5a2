// Schemas for what people write: normalised, without the signs that no database or page can hold.
import * as z from "zod";

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the signs to remove
const unprintable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g;

/** Signs that turn the order of what stands after them, on the page too: "rapport" and then "fdp.exe" reads as a PDF. */
const turning = /[\u202a-\u202e\u2066-\u2069]/g;

/** Half of a sign, which no database keeps: what is told would differ from what is stored. */
const half = /\p{Surrogate}/gu;

/** A text of signs that leave no ink: a title of them is a link that nobody can see. The last one is a Braille sign without dots. */
const unseen = /^[\p{Default_Ignorable_Code_Point}\p{White_Space}\p{Cc}\p{Cf}\u2800]*$/u;

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

/**
 * How many characters a text has, in code points: an emoji is one, or a few that are joined, where UTF-16 counts each of
 * them twice. JSON Schema counts so too.
 */
export function charactersIn(written: string): number {
  let count = 0;
  for (const _ of written) count++;
  return count;
}

/** The first characters of a text, at most so many; none of them is cut in two. */
export function firstOf(written: string, most: number): string {
  return written.length <= most ? written : [...written.slice(0, 2 * most)].slice(0, most).join("");
}

/** A text of so many characters at most, or else `reason`, and of one at least where nothing is refused as `required`. */
export function upTo(longest: number, reason = "too-long", least: 0 | 1 = 0) {
  const fits = (written: string) => written.length <= longest || charactersIn(written) <= longest;
  return z.string().min(least, "required").refine(fits, reason).meta({ maxLength: longest });
}

/** One line: a title, a name. Empty is refused as `required`. */
export function line(longest: number) {
  return tidied(z.string(), oneLine, upTo(longest, "too-long", 1));
}

/** One line that may be left empty. */
export function optionalLine(longest: number) {
  return tidied(z.string().default(""), oneLine, upTo(longest));
}

/** Several lines, as written but for what surrounds them. */
export function text(longest: number) {
  return tidied(z.string(), lines, upTo(longest, "too-long", 1));
}

/** Several lines that may be left empty. */
export function optionalText(longest: number) {
  return tidied(z.string().default(""), lines, upTo(longest));
}

/** What is still being written: as it stands, with the space at its ends, and empty when nothing is left of it. */
export function unfinishedText(longest: number) {
  return tidied(z.string().default(""), unfinished, upTo(longest));
}

/** A text that is counted when it is tidy; what the API's description says of its length holds for what is sent, too. */
export function tidied<Sent extends z.ZodType<string>>(
  sent: Sent,
  tidy: (written: string) => string,
  kept: ReturnType<typeof upTo>,
) {
  return sent
    .transform(tidy)
    .pipe(kept)
    .meta(z.globalRegistry.get(kept) ?? {});
}

function oneLine(written: string): string {
  return seen(clean(written).replace(/\s+/g, " ").trim());
}

function lines(written: string): string {
  return seen(unfinished(written).trim());
}

function unfinished(written: string): string {
  return clean(written).replace(/\r\n?/g, "\n");
}

/** A field that a form leaves empty means nothing at all. */
export function emptyIsNothing<Schema extends z.ZodType>(schema: Schema) {
  return z.preprocess((value) => (value === "" ? undefined : value), schema.optional());
}

/** Nothing at all, where nothing of it could be seen. */
function seen(written: string): string {
  return unseen.test(written) ? "" : written;
}

function clean(written: string): string {
  return written.normalize("NFC").replace(unprintable, "").replace(turning, "").replace(half, "\ufffd");
}
