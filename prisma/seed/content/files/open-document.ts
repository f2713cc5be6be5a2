// Makes OpenDocument files: a text (.odt) and a spreadsheet (.ods).
import type { Cell } from "../types";
import type { Block } from "./blocks";
import { escaped, xml, zipped } from "./zip";

const namespaces =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" ' +
  'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" ' +
  'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" ' +
  'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" ' +
  'xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" ' +
  'xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" ' +
  'xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3"';

export function openText(title: string, blocks: Block[]): Promise<Buffer> {
  return container("text", title, `<office:text>${blocks.map(textBlock).join("")}</office:text>`);
}

export function openSheet(title: string, rows: Cell[][]): Promise<Buffer> {
  const columns = Math.max(...rows.map((row) => row.length));
  const table = `<table:table table:name="Blad1"><table:table-column table:number-columns-repeated="${columns}"/>${rows.map(sheetRow).join("")}</table:table>`;
  return container("spreadsheet", title, `<office:spreadsheet>${table}</office:spreadsheet>`);
}

function textBlock({ kind, text }: Block): string {
  if (kind === "bullet") return `<text:list><text:list-item>${paragraph(text)}</text:list-item></text:list>`;
  if (kind === "paragraph") return paragraph(text);
  const level = { title: 1, heading: 2, subheading: 3 }[kind];
  return `<text:h text:style-name="Heading_20_${level}" text:outline-level="${level}">${escaped(text)}</text:h>`;
}

function paragraph(text: string): string {
  return `<text:p text:style-name="Standard">${escaped(text)}</text:p>`;
}

function sheetRow(row: Cell[]): string {
  const cells = row.length === 0 ? "<table:table-cell/>" : row.map(sheetCell).join("");
  return `<table:table-row>${cells}</table:table-row>`;
}

function sheetCell(cell: Cell): string {
  const type =
    typeof cell === "number"
      ? `office:value-type="float" office:value="${cell}"`
      : 'office:value-type="string"';
  return `<table:table-cell ${type}><text:p>${escaped(String(cell))}</text:p></table:table-cell>`;
}

function container(kind: "text" | "spreadsheet", title: string, body: string): Promise<Buffer> {
  const mimetype = `application/vnd.oasis.opendocument.${kind}`;
  return zipped([
    ["mimetype", mimetype],
    ["META-INF/manifest.xml", manifest(mimetype)],
    ["meta.xml", meta(title)],
    ["styles.xml", styles],
    [
      "content.xml",
      xml`<office:document-content ${namespaces}><office:body>${body}</office:body></office:document-content>`,
    ],
  ]);
}

function manifest(mimetype: string): string {
  const entry = (path: string, type: string) =>
    `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${type}"/>`;
  const parts = ["content.xml", "styles.xml", "meta.xml"].map((path) => entry(path, "text/xml")).join("");
  return xml`<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">${entry("/", mimetype)}${parts}</manifest:manifest>`;
}

function meta(title: string): string {
  return xml`<office:document-meta ${namespaces}><office:meta><dc:title>${escaped(title)}</dc:title><dc:language>sv-SE</dc:language></office:meta></office:document-meta>`;
}

const styles = xml`<office:document-styles ${namespaces}><office:styles><style:default-style style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.2cm"/><style:text-properties fo:language="sv" fo:country="SE" fo:font-size="11pt"/></style:default-style><style:style style:name="Standard" style:family="paragraph"/>${heading(1, 20)}${heading(2, 14)}${heading(3, 12)}</office:styles></office:document-styles>`;

function heading(level: number, points: number): string {
  return `<style:style style:name="Heading_20_${level}" style:display-name="Heading ${level}" style:family="paragraph" style:parent-style-name="Standard" style:default-outline-level="${level}"><style:text-properties fo:font-size="${points}pt" fo:font-weight="bold"/></style:style>`;
}
