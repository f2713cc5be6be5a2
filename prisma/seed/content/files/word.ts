// Makes a Word document (.docx).
import type { Block } from "./blocks";
import { links, officeFile } from "./office-open";
import { escaped, xml } from "./zip";

const main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

export function wordDocument(title: string, blocks: Block[]): Promise<Buffer> {
  const body = blocks.map(paragraph).join("");
  return officeFile(
    title,
    [
      {
        path: "word/document.xml",
        type: "wordprocessingml.document.main",
        content: xml`<w:document xmlns:w="${main}"><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1417" w:right="1417" w:bottom="1417" w:left="1417" w:header="708" w:footer="708" w:gutter="0"/></w:sectPr></w:body></w:document>`,
      },
      { path: "word/styles.xml", type: "wordprocessingml.styles", content: styles },
      { path: "word/numbering.xml", type: "wordprocessingml.numbering", content: numbering },
    ],
    [
      [
        "word/_rels/document.xml.rels",
        links([
          ["styles", "styles.xml"],
          ["numbering", "numbering.xml"],
        ]),
      ],
    ],
  );
}

function paragraph({ kind, text }: Block): string {
  return `<w:p><w:pPr>${properties[kind]}</w:pPr><w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`;
}

const properties: Record<Block["kind"], string> = {
  title: '<w:pStyle w:val="Heading1"/>',
  heading: '<w:pStyle w:val="Heading2"/>',
  subheading: '<w:pStyle w:val="Heading3"/>',
  bullet: '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>',
  paragraph: "",
};

const styles = xml`<w:styles xmlns:w="${main}"><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="22"/><w:lang w:val="sv-SE"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="120"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${heading(1, 40)}${heading(2, 28)}${heading(3, 24)}</w:styles>`;

function heading(level: number, halfPoints: number): string {
  return `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="240"/><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/><w:sz w:val="${halfPoints}"/></w:rPr></w:style>`;
}

const numbering = xml`<w:numbering xmlns:w="${main}"><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="567" w:hanging="283"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`;
