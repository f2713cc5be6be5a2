// The first words of a text, where it is quoted in one line.
import { describe, expect, test } from "vitest";
import { excerpt } from "~/server/domain/conversations/excerpt";

describe("an excerpt", () => {
  test("is the text itself, without the signs of Markdown", () => {
    expect(excerpt("# Vad vi **tror**\n\n- bussar\n- [cyklar](https://example.se)")).toBe(
      "Vad vi tror · bussar · cyklar",
    );
  });

  test("ends with a mark when there is more of it", () => {
    const long = "ord ".repeat(60);
    expect(excerpt(long)).toMatch(/^ord .* ord …$/);
    expect(excerpt(long).length).toBeLessThan(long.length);
  });
});
