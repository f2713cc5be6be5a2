// The plain master, layout and theme that a presentation must have: dark text on white, a title and a body.
import { xml } from "./zip";

const tree = (shapes: string) =>
  `<p:cSld><p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>${shapes}</p:spTree></p:cSld>`;

export function master(namespaces: string): string {
  const shapes = placed("title", 2, 457200, 1200000) + placed("body", 3, 1800000, 4500000);
  return xml`<p:sldMaster ${namespaces}>${tree(shapes)}<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/><p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst><p:txStyles><p:titleStyle>${level(4000, "")}</p:titleStyle><p:bodyStyle>${level(2400, '<a:buChar char="•"/>')}</p:bodyStyle><p:otherStyle/></p:txStyles></p:sldMaster>`;
}

export function layout(namespaces: string): string {
  const shapes = placed("title", 2, 457200, 1200000) + placed("body", 3, 1800000, 4500000);
  return xml`<p:sldLayout ${namespaces} type="obj">${tree(shapes)}<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`;
}

export function theme(): string {
  const fills = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>'.repeat(3);
  const lines = '<a:ln w="9525"><a:solidFill><a:schemeClr val="phClr"/></a:solidFill></a:ln>'.repeat(3);
  const effects = "<a:effectStyle><a:effectLst/></a:effectStyle>".repeat(3);
  return xml`<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Enkel"><a:themeElements><a:clrScheme name="Enkel">${colours}</a:clrScheme><a:fontScheme name="Enkel"><a:majorFont>${font}</a:majorFont><a:minorFont>${font}</a:minorFont></a:fontScheme><a:fmtScheme name="Enkel"><a:fillStyleLst>${fills}</a:fillStyleLst><a:lnStyleLst>${lines}</a:lnStyleLst><a:effectStyleLst>${effects}</a:effectStyleLst><a:bgFillStyleLst>${fills}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;
}

function placed(kind: "title" | "body", id: number, top: number, height: number): string {
  const place = kind === "title" ? 'type="title"' : 'type="body" idx="1"';
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${kind}"/><p:cNvSpPr/><p:nvPr><p:ph ${place}/></p:nvPr></p:nvSpPr><p:spPr><a:xfrm><a:off x="838200" y="${top}"/><a:ext cx="10515600" cy="${height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr><p:txBody><a:bodyPr/><a:lstStyle/><a:p><a:endParaRPr lang="sv-SE"/></a:p></p:txBody></p:sp>`;
}

function level(size: number, bullet: string): string {
  return `<a:lvl1pPr marL="${bullet ? 342900 : 0}" indent="${bullet ? -342900 : 0}">${bullet}<a:defRPr sz="${size}"><a:solidFill><a:schemeClr val="tx1"/></a:solidFill><a:latin typeface="+mn-lt"/></a:defRPr></a:lvl1pPr>`;
}

const font = '<a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/>';

const colours = [
  ["dk1", "1F2A24"],
  ["lt1", "FFFFFF"],
  ["dk2", "24523C"],
  ["lt2", "F5F1E8"],
  ["accent1", "24523C"],
  ["accent2", "E3B341"],
  ["accent3", "6B8F71"],
  ["accent4", "A65A2E"],
  ["accent5", "3B6E8F"],
  ["accent6", "7A6C5D"],
  ["hlink", "24523C"],
  ["folHlink", "7A6C5D"],
]
  .map(([name, value]) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`)
  .join("");
