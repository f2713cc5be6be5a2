// Makes a PDF of plain text pages with the built-in Helvetica, in the encoding where å, ä and ö have their place.
import type { Block } from "./blocks";

interface Line {
  text: string;
  size: number;
  bold: boolean;
  above: number; // space over the line, in points
  indent: number;
}

const page = { width: 595, height: 842, margin: 64 };
const looks: Record<Block["kind"], Omit<Line, "text">> = {
  title: { size: 20, bold: true, above: 0, indent: 0 },
  heading: { size: 14, bold: true, above: 12, indent: 0 },
  subheading: { size: 12, bold: true, above: 8, indent: 0 },
  bullet: { size: 11, bold: false, above: 2, indent: 14 },
  paragraph: { size: 11, bold: false, above: 6, indent: 0 },
};

export function pdf(title: string, blocks: Block[]): Buffer {
  const pages = pagesOf(blocks.flatMap(linesOf));
  const kids = pages.map((_, index) => `${6 + index * 2} 0 R`).join(" ");
  return assembled([
    "<< /Type /Catalog /Pages 2 0 R /Lang (sv-SE) /ViewerPreferences << /DisplayDocTitle true >> >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    font("Helvetica"),
    font("Helvetica-Bold"),
    `<< /Title <${utf16(title)}> >>`,
    ...pages.flatMap((lines, index) => [pageObject(7 + index * 2), stream(lines)]),
  ]);
}

function linesOf({ kind, text }: Block): Line[] {
  const look = looks[kind];
  const width = Math.floor((page.width - 2 * page.margin - look.indent) / (look.size * 0.5));
  return wrapped(kind === "bullet" ? `• ${text}` : text, width).map((line, index) => ({
    ...look,
    text: line,
    above: index === 0 ? look.above : 0,
  }));
}

function wrapped(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

function pagesOf(lines: Line[]): Line[][] {
  const pages: Line[][] = [[]];
  let left = page.height - 2 * page.margin;
  for (const line of lines) {
    left -= advance(line);
    if (left < 0) {
      pages.push([]);
      left = page.height - 2 * page.margin - advance(line);
    }
    pages.at(-1)?.push(line);
  }
  return pages;
}

function advance(line: Line): number {
  return line.above + line.size * 1.4;
}

function stream(lines: Line[]): string {
  let y = page.height - page.margin;
  const drawn = lines.map((line) => {
    y -= advance(line);
    const place = `1 0 0 1 ${page.margin + line.indent} ${y.toFixed(1)} Tm`;
    return `/F${line.bold ? 2 : 1} ${line.size} Tf ${place} (${quoted(line.text)}) Tj`;
  });
  const content = `BT\n${drawn.join("\n")}\nET`;
  return `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

function pageObject(contents: number): string {
  return `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${page.width} ${page.height}] /Resources << /Font << /F1 3 0 R /F2 4 0 R >> >> /Contents ${contents} 0 R >>`;
}

function font(name: string): string {
  return `<< /Type /Font /Subtype /Type1 /BaseFont /${name} /Encoding /WinAnsiEncoding >>`;
}

/** Latin-1 letters stand as they are; the few signs that WinAnsi has elsewhere are moved there. */
function quoted(text: string): string {
  return text
    .replace(/[\\()]/g, "\\$&")
    .replace(/[–—”“’•…]/g, (sign) => String.fromCharCode(winAnsi[sign] ?? 63));
}

const winAnsi: Record<string, number> = {
  "–": 0x96,
  "—": 0x97,
  "”": 0x94,
  "“": 0x93,
  "’": 0x92,
  "•": 0x95,
  "…": 0x85,
};

function utf16(text: string): string {
  return `feff${Buffer.from(text, "utf16le").swap16().toString("hex")}`;
}

/** Numbers the objects and writes the table of where each begins: with one byte a character, length is offset. */
function assembled(objects: string[]): Buffer {
  let body = "%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n";
  const offsets = objects.map((object, index) => {
    const offset = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, "0")} 00000 n \n`;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join("")}`;
  const trailer = `trailer\n<< /Size ${size} /Root 1 0 R /Info 5 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.from(body + table + trailer, "latin1");
}
