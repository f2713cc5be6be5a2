// Markdown into HTML that is safe to show: what people write never becomes a script, a style, or a call to another host.
import rehypeSanitize, { defaultSchema, type Options as Schema } from "rehype-sanitize";
import rehypeStringify from "rehype-stringify";
import remarkBreaks from "remark-breaks";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import remarkRehype from "remark-rehype";
import { unified } from "unified";
import {
  imagesAsLinks,
  linksWithCare,
  lowerHeadings,
  type Marks,
  mentionsAsNames,
  namedTasks,
} from "./shape";

/** Stored beside the HTML, so that what an older pipeline made can be made anew. */
export const markdownVersion = 2;

const schema: Schema = {
  ...defaultSchema,
  tagNames: (defaultSchema.tagNames ?? []).filter(
    (name) => !["img", "h1", "h2", "h3", "picture", "source"].includes(name),
  ),
  attributes: {
    ...defaultSchema.attributes,
    a: ["href"],
    span: [["className", "mention"], "title", "dataMention", "dataHue", "dataMark"],
    input: [["disabled", true], ["type", "checkbox"], "checked", "ariaLabel"],
  },
  protocols: { href: ["http", "https", "mailto"] },
  clobberPrefix: "text-",
};

const pipeline = (marks: Marks) =>
  unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(remarkBreaks)
    .use(remarkRehype)
    .use(imagesAsLinks)
    .use(lowerHeadings)
    .use(namedTasks)
    .use(mentionsAsNames, marks)
    .use(rehypeSanitize, schema)
    .use(linksWithCare)
    .use(rehypeStringify)
    .freeze();

const nobody: Marks = new Map();
const withoutMentions = pipeline(nobody);

/**
 * Safe HTML of what somebody wrote. Never fails: what no reader could follow is shown as it was written.
 * @param mentioned those whom the text mentions, each with the mark that stands before the name
 */
export function renderMarkdown(source: string, mentioned: Marks = nobody): string {
  if (isPlain(source)) return renderPlain(source);
  return isTangled(source) ? renderLiterally(source) : renderByPipeline(source, mentioned);
}

/** The whole pipeline, also for what is plain: the two give the same, which a test proves. */
export function renderByPipeline(source: string, mentioned: Marks = nobody): string {
  return String((mentioned.size > 0 ? pipeline(mentioned) : withoutMentions).processSync(source));
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

const escapes: Record<string, string> = { "&": "&#x26;", "<": "&#x3C;" };

function renderLiterally(source: string): string {
  return renderPlain(source.replace(/[&<]/g, (sign) => escapes[sign] ?? sign));
}

function renderPlain(source: string): string {
  return `<p>${source.split("\n").join("<br>\n")}</p>`;
}
