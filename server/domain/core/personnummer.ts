// Recognises a personnummer or samordningsnummer in a text, so that none is kept where nobody needs one.

// Ten digits, or twelve with the century; a space within, and the sign before the last four, may be there or not.
// A lookahead, so that a number beginning inside what looked like another one is found too.
const candidates =
  /(?<!\d)(?=(?:(?<century>1[89]|20)\s?)?(?<year>\d\d)\s?(?<month>\d\d)\s?(?<day>\d\d)\s?[-+\u2010-\u2013]?\s?(?<last>\d{4})(?!\d))/g;

/**
 * Whether the text holds a number with a real date (for a samordningsnummer 60 is added to the day) and a right check
 * digit, as Skatteverket describes them (SKV 704, SKV 707).
 */
export function holdsPersonnummer(text: string): boolean {
  return [...text.matchAll(candidates)].some(({ groups }) => groups !== undefined && isReal(groups));
}

function isReal({ century, year = "", month = "", day = "", last = "" }: Record<string, string | undefined>) {
  const date = Number(day) > 60 ? Number(day) - 60 : Number(day);
  return isDate(`${century ?? "20"}${year}`, Number(month), date) && checks(year + month + day + last);
}

/** Without a century the year is taken as 20xx, which has every leap day that 19xx has. */
function isDate(year: string, month: number, day: number): boolean {
  const date = new Date(Date.UTC(Number(year), month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

/** Luhn's sum over ten digits. */
function checks(digits: string): boolean {
  const sum = [...digits].reduce((total, digit, i) => {
    const product = Number(digit) * (i % 2 === 0 ? 2 : 1);
    return total + (product > 9 ? product - 9 : product);
  }, 0);
  return sum % 10 === 0;
}
