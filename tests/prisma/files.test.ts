// The demo's files are what they say, and the reference lists are whole.
import { describe, expect, it } from "vitest";
import members from "~/prisma/reference/members.json";
import municipalities from "~/prisma/reference/municipalities.json";
import { demo } from "~/prisma/seed/content/demo";
import { makeFile } from "~/prisma/seed/content/files";

const now = new Date("2026-11-23T10:00:00Z");
const { documents } = demo;

describe("files", () => {
  const files = documents.flatMap(({ title, versions }) =>
    versions.flatMap(({ source }) => ("url" in source ? [] : [{ title, source }])),
  );

  it.each(files)("$title.$source.extension is what it says", async ({ title, source }) => {
    const made = await makeFile(title, source, now);
    expect(made.bytes.length).toBeGreaterThan(300);
    expect(made.bytes.subarray(0, 100).toString("latin1")).toContain(magic[source.extension]);
    expect((await makeFile(title, source, now)).bytes.equals(made.bytes)).toBe(true);
  });

  it("come in many formats, beside two links, for fifteen documents", () => {
    expect(new Set(files.map(({ source }) => source.extension)).size).toBeGreaterThanOrEqual(9);
    expect(documents.filter(({ kind }) => kind === "link")).toHaveLength(2);
    expect(documents).toHaveLength(15);
  });
});

describe("reference", () => {
  it("knows 290 municipalities and the 31 confirmed members among them", () => {
    const codes = new Set(municipalities.municipalities.map(({ scbCode }) => scbCode));
    expect(codes.size).toBe(290);
    expect(members.members).toHaveLength(31);
    const named = members.twinnings.flatMap(({ pioneer, twins }) => [pioneer, ...twins]);
    for (const code of [...named, ...members.members.map(({ scbCode }) => scbCode)])
      expect(codes).toContain(code);
  });
});

const magic: Record<string, string> = {
  txt: "rankring, anteckningar",
  md: "# Checklista",
  csv: "\u00ef\u00bb\u00bfKommun;Sektor",
  ics: "BEGIN:VCALENDAR",
  pdf: "%PDF-1.7",
  odt: "PK\u0003\u0004",
  ods: "PK\u0003\u0004",
  docx: "PK\u0003\u0004",
  xlsx: "PK\u0003\u0004",
  pptx: "PK\u0003\u0004",
};
