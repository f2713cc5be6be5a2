// Makes the demo's documents into real small files, each in its own format, without any outside tool.
import { disclaimer } from "./documents/sources";
import { type Block, blocksOf } from "./files/blocks";
import { calendar } from "./files/calendar";
import { openSheet, openText } from "./files/open-document";
import { pdf } from "./files/pdf";
import { presentation } from "./files/slides";
import { csv, workbook } from "./files/spreadsheet";
import { wordDocument } from "./files/word";
import type { Cell, DemoFile } from "./types";

export interface MadeFile {
  fileName: string;
  mediaType: string;
  bytes: Buffer;
}

/** `now` is what a calendar's meetings are counted from. */
export async function makeFile(title: string, file: DemoFile, now: Date): Promise<MadeFile> {
  return {
    fileName: `${title}.${file.extension}`,
    mediaType: mediaTypes[file.extension],
    bytes: await bytesOf(title, file, now),
  };
}

const mediaTypes: Record<DemoFile["extension"], string> = {
  txt: "text/plain",
  md: "text/markdown",
  csv: "text/csv",
  ics: "text/calendar",
  pdf: "application/pdf",
  odt: "application/vnd.oasis.opendocument.text",
  ods: "application/vnd.oasis.opendocument.spreadsheet",
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  pptx: "application/vnd.openxmlformats-officedocument.presentationml.presentation",
};

function bytesOf(title: string, file: DemoFile, now: Date): Promise<Buffer> | Buffer {
  if (file.form === "text") return Buffer.from(`${file.text}\n\n${disclaimer}\n`);
  if (file.form === "calendar") return calendar(file.meetings, now);
  if (file.form === "sheet") return sheet(title, file.extension, file.rows);
  return paper(title, file.extension, blocksOf(`${file.text}\n\n${disclaimer}`));
}

/** A .csv holds true figures and nothing else: it carries its own source, and no disclaimer. */
function sheet(title: string, extension: "ods" | "xlsx" | "csv", rows: Cell[][]): Promise<Buffer> | Buffer {
  if (extension === "csv") return csv(rows);
  const marked = [...rows, [disclaimer]];
  return extension === "xlsx" ? workbook(title, marked) : openSheet(title, marked);
}

function paper(
  title: string,
  extension: "odt" | "docx" | "pdf" | "pptx",
  blocks: Block[],
): Promise<Buffer> | Buffer {
  if (extension === "odt") return openText(title, blocks);
  if (extension === "docx") return wordDocument(title, blocks);
  if (extension === "pptx") return presentation(title, blocks);
  return pdf(title, blocks);
}
