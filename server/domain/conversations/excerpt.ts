// The first words of a text, for where it is quoted in one line.
import { firstOf } from "../core/text";

/** In characters. */
const excerptLength = 140;

/** The first words of a message, without the signs of Markdown. */
export function excerpt(body: string): string {
  const plain = body
    .slice(0, 10 * excerptLength)
    .replace(/^\s*[-+*]\s+/, "")
    .replace(/([.,:;!?])?\s*\n\s*[-+*]\s+/g, (_, stop?: string) => (stop ? `${stop} ` : " · "))
    .replace(/[*_`~>#|]+/g, "")
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
  const first = firstOf(plain, excerptLength);
  return first === plain ? plain : `${first.trimEnd()} …`;
}
