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
