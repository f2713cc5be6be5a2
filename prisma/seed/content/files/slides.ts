// Makes a presentation (.pptx): a title slide, then one slide for each heading.
import type { Block } from "./blocks";
import { links, officeDocument, officeFile, type Part } from "./office-open";
import { layout, master, theme } from "./slide-master";
import { escaped, xml } from "./zip";

const namespaces = `xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${officeDocument}" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"`;

interface Slide {
  title: string;
  lines: string[];
}

export function presentation(title: string, blocks: Block[]): Promise<Buffer> {
  const slides = slidesOf(blocks);
  const parts: Part[] = [
    { path: "ppt/presentation.xml", type: "presentationml.presentation.main", content: contents(slides) },
    {
      path: "ppt/slideMasters/slideMaster1.xml",
      type: "presentationml.slideMaster",
      content: master(namespaces),
    },
    {
      path: "ppt/slideLayouts/slideLayout1.xml",
      type: "presentationml.slideLayout",
      content: layout(namespaces),
    },
    { path: "ppt/theme/theme1.xml", type: "theme", content: theme() },
    ...slides.map((slide, index) => ({
      path: `ppt/slides/slide${index + 1}.xml`,
      type: "presentationml.slide",
      content: slideXml(slide),
    })),
  ];
  return officeFile(title, parts, linksBetween(slides));
}

function slidesOf(blocks: Block[]): Slide[] {
  const slides: Slide[] = [];
  for (const { kind, text } of blocks) {
    if (kind === "title" || kind === "heading") slides.push({ title: text, lines: [] });
    else slides.at(-1)?.lines.push(text);
  }
  return slides;
}

function contents(slides: Slide[]): string {
  const ids = slides.map((_, index) => `<p:sldId id="${256 + index}" r:id="rId${index + 2}"/>`).join("");
  return xml`<p:presentation ${namespaces}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:sldIdLst>${ids}</p:sldIdLst><p:sldSz cx="12192000" cy="6858000"/><p:notesSz cx="6858000" cy="9144000"/></p:presentation>`;
}

function linksBetween(slides: Slide[]): [string, string][] {
  const names = slides.map((_, index) => `slide${index + 1}.xml`);
  return [
    [
      "ppt/_rels/presentation.xml.rels",
      links([
        ["slideMaster", "slideMasters/slideMaster1.xml"],
        ...names.map((name): [string, string] => ["slide", `slides/${name}`]),
        ["theme", "theme/theme1.xml"],
      ]),
    ],
    [
      "ppt/slideMasters/_rels/slideMaster1.xml.rels",
      links([
        ["slideLayout", "../slideLayouts/slideLayout1.xml"],
        ["theme", "../theme/theme1.xml"],
      ]),
    ],
    [
      "ppt/slideLayouts/_rels/slideLayout1.xml.rels",
      links([["slideMaster", "../slideMasters/slideMaster1.xml"]]),
    ],
    ...names.map((name): [string, string] => [
      `ppt/slides/_rels/${name}.rels`,
      links([["slideLayout", "../slideLayouts/slideLayout1.xml"]]),
    ]),
  ];
}

function slideXml({ title, lines }: Slide): string {
  const body = lines.map((line) => run(line)).join("");
  return xml`<p:sld ${namespaces}><p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>${shape(2, "title", run(title))}${body ? shape(3, "body", body) : ""}</p:spTree></p:cSld></p:sld>`;
}

function shape(id: number, kind: "title" | "body", content: string): string {
  const place = kind === "title" ? 'type="title"' : 'type="body" idx="1"';
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${kind}"/><p:cNvSpPr/><p:nvPr><p:ph ${place}/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${content}</p:txBody></p:sp>`;
}

function run(text: string): string {
  return `<a:p><a:r><a:rPr lang="sv-SE"/><a:t>${escaped(text)}</a:t></a:r></a:p>`;
}
