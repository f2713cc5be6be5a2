// Markdown into HTML that is safe to show: what people write never becomes a script, a style, or a call to another host.
import MarkdownIt from "markdown-it";
import { type Marks, shaped } from "./shape";

/** Stored beside the HTML, so that what an older pipeline made can be made anew. */
export const markdownVersion = 3;

/** CommonMark with tables, deleted text, tasks and bare addresses. HTML that is written is shown as it was written. */
const markdown = new MarkdownIt({ html: false, linkify: true, breaks: true }).use(shaped);

markdown.linkify
  .set({ fuzzyLink: false })
  .add("ftp:", null)
  .add("//", null)
  .add("www.", {
    validate(text, at, { re }) {
      const host = re.get_http_validator();
      host.lastIndex = 0;
      return Math.max(0, (host.exec(`//www.${text.slice(at)}`)?.[0].length ?? 0) - "//www.".length);
    },
    normalize(match) {
      match.url = `http://${match.url}`;
    },
  });

const nobody: Marks = new Map();

/**
 * Safe HTML of what somebody wrote. Never fails: what no reader could follow is shown as it was written.
 * @param mentioned those whom the text mentions, each with the mark that stands before the name
 */
export function renderMarkdown(source: string, mentioned: Marks = nobody): string {
  if (isPlain(source) || isTangled(source)) return renderLiterally(source);
  return renderByParser(source, mentioned);
}

/** By the parser, also what is plain: the two give the same, which a test proves. */
export function renderByParser(source: string, mentioned: Marks = nobody): string {
  return markdown.render(source, { mentioned }).trimEnd();
}

/** Most lines of a chat have nothing in them that Markdown, HTML or an address could begin with. */
function isPlain(source: string): boolean {
  return plainLines.test(source) && !/www\.|\.\w+@|@|:\/\//i.test(source);
}

const plainLines = /^(?:[\p{L}(][\p{L}\p{N} ,.;:!?()'"%–-]*[\p{L}\p{N},.;:!?()'"%](?:\n(?=[\p{L}(])|$))+$/u;

/** Marks nested or piled up beyond any meaning would hold up everyone's messages for as long as they are parsed. */
function isTangled(source: string): boolean {
  return nestedDeeply.test(source) || (source.match(/[*_~[\]]/g) ?? []).length > 1_000;
}

const nestedDeeply = /^(?:[ \t]*(?:>|(?:[-*+]|\d{1,9}[.)])[ \t])){30}/m;

function renderLiterally(source: string): string {
  return `<p>${markdown.utils.escapeHtml(source).split("\n").join("<br>\n")}</p>`;
}
