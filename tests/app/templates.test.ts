// Choosing a template for a first post never loses a word that somebody has written.
import { describe, expect, it } from "vitest";
import { withHeadings } from "~/app/features/templates/templates";

const question = ["Bakgrund", "Det här undrar vi"];
const proposal = ["Förslag", "Varför"];
const known = [...question, ...proposal];
const begun = "## Bakgrund\n\n## Det här undrar vi\n\n";

describe("a template", () => {
  it("fills an empty post with its headings", () => {
    expect(withHeadings("", known, question)).toBe(begun);
  });

  it("gives way to another while nothing stands under its headings", () => {
    expect(withHeadings(begun, known, proposal)).toBe("## Förslag\n\n## Varför\n\n");
    expect(withHeadings(begun.replaceAll("\n", "\r\n"), known, proposal)).toBe("## Förslag\n\n## Varför\n\n");
  });

  it("keeps what is written, and the heading that it stands under", () => {
    const written = "Hej!\n\n## Bakgrund\n\nVi har två stolpar.\n\n## Det här undrar vi\n";
    expect(withHeadings(written, known, proposal)).toBe(
      "Hej!\n\n## Bakgrund\n\nVi har två stolpar.\n\n## Förslag\n\n## Varför\n\n",
    );
  });

  it("keeps headings that are nobody's but the writer's", () => {
    expect(withHeadings("## Eget", known, question)).toBe(`## Eget\n\n${begun}`);
  });

  it("chosen twice changes nothing", () => {
    const once = withHeadings("## Bakgrund\n\nText", known, question);
    expect(withHeadings(once, known, question)).toBe(once);
  });
});
