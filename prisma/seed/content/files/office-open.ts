// What the Office Open XML formats share: the list of parts with their types, and the links between them.
import { escaped, xml, zipped } from "./zip";

export const officeDocument = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
export const openXml = "application/vnd.openxmlformats-officedocument";

export interface Part {
  path: string;
  type: string; // what follows openXml in its content type
  content: string;
}

/** Packs the parts; the first is the main one. `extra` are parts without a type of their own, such as links. */
export function officeFile(title: string, parts: Part[], extra: [string, string][]): Promise<Buffer> {
  const main = parts[0]?.path ?? "";
  return zipped([
    ["[Content_Types].xml", contentTypes(parts)],
    ["_rels/.rels", links([["officeDocument", main]], coreLink)],
    ["docProps/core.xml", coreProperties(title)],
    ...parts.map(({ path, content }): [string, string] => [path, content]),
    ...extra,
  ]);
}

/** The links from a part to others: rId1, rId2 … in the order given. */
export function links(targets: [kind: string, target: string][], more = ""): string {
  const all = targets.map(
    ([kind, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${officeDocument}/${kind}" Target="${target}"/>`,
  );
  return xml`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${all.join("")}${more}</Relationships>`;
}

const coreLink =
  '<Relationship Id="core" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>';

function contentTypes(parts: Part[]): string {
  const overrides = parts.map(
    ({ path, type }) => `<Override PartName="/${path}" ContentType="${openXml}.${type}+xml"/>`,
  );
  return xml`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>${overrides.join("")}</Types>`;
}

function coreProperties(title: string): string {
  return xml`<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(title)}</dc:title><dc:language>sv-SE</dc:language></cp:coreProperties>`;
}
