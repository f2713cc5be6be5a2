// Makes spreadsheets that Excel reads: a workbook (.xlsx) and a comma-separated text with semicolons (.csv).
import type { Cell } from "../types";
import { links, officeDocument, officeFile } from "./office-open";
import { escaped, xml } from "./zip";

const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

export function workbook(title: string, rows: Cell[][]): Promise<Buffer> {
  return officeFile(
    title,
    [
      {
        path: "xl/workbook.xml",
        type: "spreadsheetml.sheet.main",
        content: xml`<workbook xmlns="${main}" xmlns:r="${officeDocument}"><sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      },
      {
        path: "xl/worksheets/sheet1.xml",
        type: "spreadsheetml.worksheet",
        content: xml`<worksheet xmlns="${main}"><sheetFormatPr defaultRowHeight="15"/><cols><col min="1" max="1" width="36" customWidth="1"/><col min="2" max="8" width="22" customWidth="1"/></cols><sheetData>${rows.map(sheetRow).join("")}</sheetData></worksheet>`,
      },
    ],
    [["xl/_rels/workbook.xml.rels", links([["worksheet", "worksheets/sheet1.xml"]])]],
  );
}

/** Semicolons and a byte-order mark, so that a Swedish Excel shows columns and å, ä, ö right. */
export function csv(rows: Cell[][]): Buffer {
  const lines = rows.map((row) => row.map(quoted).join(";"));
  return Buffer.from(`\uFEFF${lines.join("\r\n")}\r\n`);
}

function sheetRow(row: Cell[], index: number): string {
  const cells = row.map((cell, column) => sheetCell(cell, `${String.fromCharCode(65 + column)}${index + 1}`));
  return `<row r="${index + 1}">${cells.join("")}</row>`;
}

function sheetCell(cell: Cell, place: string): string {
  if (typeof cell === "number") return `<c r="${place}"><v>${cell}</v></c>`;
  return `<c r="${place}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
}

function quoted(cell: Cell): string {
  const text = String(cell);
  return /[;"\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
