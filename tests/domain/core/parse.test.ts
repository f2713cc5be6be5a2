// Input read by its schema: what does not fit is refused field by field, with a reason that has a text.
import { describe, expect, it } from "vitest";
import * as z from "zod";
import { parse } from "~/server/domain/core/parse";
import { isRefusal } from "~/server/domain/core/refusal";
import { emptyIsNothing, id, line, optionalLine, text } from "~/server/domain/core/text";

const schema = z.object({
  title: line(10),
  body: text(20),
  note: optionalLine(5),
  email: z.string().pipe(z.email()),
  age: z.number().min(3).optional(),
  package: emptyIsNothing(id),
  kind: z.enum(["room", "discussion"]),
});
const good = { title: "Hej", body: "Vad tycks?", email: "a@b.se", kind: "room" };

function reasons(wrong: object): Record<string, string> {
  try {
    parse(schema, { ...good, ...wrong });
  } catch (thrown) {
    if (isRefusal(thrown) && thrown.refusal === "invalid") return thrown.fields;
    throw thrown;
  }
  return {};
}

describe("input", () => {
  it("is given as the schema understands it", () => {
    expect(parse(schema, { ...good, title: "  Hej   du ", body: "a\r\nb\n", package: "" })).toEqual({
      ...good,
      title: "Hej du",
      body: "a\nb",
      note: "",
      package: undefined,
    });
  });

  it.each([
    [{ title: undefined }, { title: "required" }],
    [{ title: "   " }, { title: "required" }],
    [{ title: "elva tecken" }, { title: "too-long" }],
    [{ body: "" }, { body: "required" }],
    [{ note: "för långt" }, { note: "too-long" }],
    [{ email: "inte en adress" }, { email: "not-an-email" }],
    [{ email: "" }, { email: "required" }],
    [{ age: 2 }, { age: "too-short" }],
    [{ age: "två" }, { age: "not-understood" }],
    [{ package: "17" }, { package: "not-understood" }],
    [{ kind: "meeting" }, { kind: "not-understood" }],
    [
      { title: "", kind: undefined },
      { title: "required", kind: "required" },
    ],
  ])("%j is refused", (wrong, expected) => {
    expect(reasons(wrong)).toEqual(expected);
  });

  it("that is no object is refused whole", () => {
    for (const nothing of [undefined, null, "text", 5, []])
      expect(() => parse(schema, nothing)).toThrow("invalid");
  });

  it("names the place within a list", () => {
    const list = z.object({ people: z.array(z.object({ name: line(5) })) });
    try {
      parse(list, { people: [{ name: "Åsa" }, { name: "" }] });
      expect.unreachable();
    } catch (thrown) {
      expect(thrown).toMatchObject({ fields: { "people.1.name": "required" } });
    }
  });

  it("takes a schema's own words for a reason when they are one", () => {
    const worded = z.object({ code: z.string().regex(/^\d{4}$/, "choose-municipality") });
    expect(() => parse(worded, { code: "x" })).toThrow(
      expect.objectContaining({ fields: { code: "choose-municipality" } }),
    );
  });
});

describe("text", () => {
  it("loses the signs that no database or page can hold", () => {
    expect(parse(text(20), "a\u0000b\u0007c\u007f")).toBe("abc");
    expect(parse(line(20), "a\u0000\tb\nc")).toBe("a b c");
  });

  it("is written in one way, however it was typed", () => {
    expect(parse(line(20), "A\u030angstro\u0308m")).toBe("Ångström");
  });

  it("is measured in its normal form", () => {
    expect(parse(line(1), "a\u030a")).toBe("å");
  });
});
