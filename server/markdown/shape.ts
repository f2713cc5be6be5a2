// What a message shows in another way than Markdown has it: links, pictures, headings, tasks, and those whom it mentions.
import type { MarkdownIt, StateCore, Token } from "markdown-it";

/** The marks of those who are mentioned, by what names them in a token: "person/<id>", "city/<code>", "all". */
export type Marks = ReadonlyMap<string, { name: string; initials: string; hue: number } | null>;

/** For `MarkdownIt.use`. Who is mentioned comes with each text, as `mentioned`. */
export function shaped(markdown: MarkdownIt): void {
  markdown.validateLink = (address) => leadsOn.test(address);
  markdown.core.ruler.push("shaped", (state) => {
    for (const [i, token] of state.tokens.entries()) {
      token.tag = lowered(token.tag);
      token.attrs = aligned(token.attrs);
      if (token.type !== "inline") continue;
      const text = inText(token.children ?? [], state);
      token.children = state.tokens[i - 2]?.type === "list_item_open" ? task(text, state) : text;
    }
  });
}

/** To the web, to a mail, to a page of ours, or to somebody who is mentioned; anything else stays the text that it is. */
const leadsOn = /^(?:https?:|mailto:|mention:|[^:/?#]*(?:[/?#]|$))/i;

/** Below the page's own headings: a message never claims to be the page. */
function lowered(tag: string): string {
  const level = /^h([1-6])$/.exec(tag)?.[1];
  return level ? `h${Math.min(6, Number(level) + 3)}` : tag;
}

/** A column of a table is aligned without a style, which the page would not heed. */
function aligned(attrs: Token["attrs"]): Token["attrs"] {
  return (
    attrs?.map(([name, value]) =>
      name === "style" ? ["align", String(value).replace("text-align:", "")] : [name, value],
    ) ?? null
  );
}

function inText(text: Token[], state: StateCore): Token[] {
  let opened: Token | undefined;
  return text.flatMap((token) => {
    if (token.tag === "s") token.tag = "del";
    if (token.type === "image") return picture(token, opened !== undefined, state);
    if (token.type === "link_open") opened = led(token, state);
    if (token.type === "link_close") {
      token.tag = opened?.tag ?? "a";
      opened = undefined;
    }
    return [token];
  });
}

/** A link leaves without telling where from. A mention is the name that stands in it, or plain text where nobody is meant. */
function led(link: Token, { env }: StateCore): Token {
  const href = String(link.attrGet("href") ?? "");
  const [scheme, target = ""] = href.split(/:(.*)/s);
  if (scheme !== "mention") {
    link.attrs = [
      ["href", href],
      ["rel", "noopener noreferrer nofollow"],
    ];
    return link;
  }
  const mark = (env.mentioned as Marks).get(target.toLowerCase());
  link.tag = "span";
  link.attrs = mark === undefined ? [] : [["class", "mention"], ["data-mention", target], ...marked(mark)];
  return link;
}

function marked(mark: { name: string; initials: string; hue: number } | null): [string, string][] {
  if (!mark) return [];
  return [
    ["title", mark.name],
    ["data-hue", String(mark.hue)],
    ["data-mark", mark.initials],
  ];
}

/** A picture from elsewhere would tell that host who reads: it becomes a link to the picture, or its name within one. */
function picture(image: Token, inLink: boolean, state: StateCore): Token[] {
  const { renderer, options } = state.md;
  const source = String(image.attrGet("src") ?? "");
  const name = new state.Token("text", "", 0);
  name.content = renderer.renderInlineAsText(image.children ?? [], options, state.env) || source;
  if (inLink) return [name];
  const link = new state.Token("link_open", "a", 1);
  link.attrs = [["href", source]];
  const { tag } = led(link, state);
  return [link, name, new state.Token("link_close", tag, -1)];
}

/** A task in a list begins with a tick that nobody can change, and that is named by the task. */
function task(text: Token[], { Token }: StateCore): Token[] {
  const [first, ...rest] = text;
  const box = first?.type === "text" && /^\[([ xX])\](?=\s)/.exec(first.content);
  if (!box) return text;
  first.content = first.content.slice(box[0].length);
  const name = text.map(({ content }) => content).join("");
  const tick = new Token("tick", "input", 0);
  tick.attrs = [
    ["type", "checkbox"],
    ["disabled", ""],
    ["aria-label", name.trim() || "–"],
  ];
  if (box[1] !== " ") tick.attrs.push(["checked", ""]);
  return [tick, first, ...rest];
}
