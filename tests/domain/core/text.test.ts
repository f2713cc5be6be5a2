// The length of what people write is counted as they count it: by characters, not by what a computer keeps them in.
import { describe, expect, test } from "vitest";
import { charactersIn, firstOf, line, optionalText, text, upTo } from "~/server/domain/core/text";

const emoji = "🤝";

describe("characters", () => {
  test.each([
    ["", 0],
    ["åäö", 3],
    [emoji, 1],
    ["👩‍👧", 3],
    ["\ud83e", 1],
  ])("%j are %d", (written, count) => expect(charactersIn(written)).toBe(count));

  test("are never cut in two", () => {
    expect(firstOf(`aa${emoji}b`, 3)).toBe(`aa${emoji}`);
    expect(firstOf(`aaa${emoji}`, 3)).toBe("aaa");
    expect(firstOf(emoji, 1)).toBe(emoji);
    expect(firstOf("", 1)).toBe("");
  });
});

describe.each([
  ["a line", line(10)],
  ["a text", text(10)],
  ["a text that may be left empty", optionalText(10)],
  ["a text as it stands", upTo(10)],
])("%s of ten characters", (_, schema) => {
  test("may be ten emoji, and not eleven", () => {
    expect(schema.parse(emoji.repeat(10))).toBe(emoji.repeat(10));
    const { error } = schema.safeParse(emoji.repeat(11));
    expect(error?.issues.map(({ message }) => message)).toEqual(["too-long"]);
    expect(schema.safeParse("a".repeat(11)).success).toBe(false);
  });
});

test("what surrounds a text does not count", () => {
  expect(text(3).parse(`  ${emoji}åä \n`)).toBe(`${emoji}åä`);
});

describe.each([
  ["a line", line(40)],
  ["a text", text(40)],
])("what can't be seen is nothing: %s", (_, schema) => {
  test.each([
    "\u200b\u200d",
    "\ufeff\u00a0",
    "\u3164",
    "\u2800 \u2060",
    "\u00ad",
    "\ufe0f",
    "\u0085",
    "\u202e",
  ])("%j is refused as empty", (written) => {
    const { error } = schema.safeParse(written);
    expect(error?.issues.map(({ message }) => message)).toEqual(["required"]);
  });

  test.each(["a\u200bb", "👩\u200d👧", "❤\ufe0f", "می\u200cخواهم", "\u{1fae9}"])(
    "%j stays as it is",
    (written) => expect(schema.parse(written)).toBe(written),
  );

  test("signs that turn the order of the next ones are left out, and half a sign is shown as one that is missing", () => {
    expect(schema.parse("Rapport\u202efdp.exe\u2069")).toBe("Rapportfdp.exe");
    expect(schema.parse("a\ud800b")).toBe("a\ufffdb");
    expect(schema.parse("a\u009bb")).toBe("ab");
  });
});

test("an optional text that can't be seen is left empty", () => {
  expect(optionalText(10).parse("\u200b\n")).toBe("");
});
