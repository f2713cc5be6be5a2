// Packs the parts of an office file into one zip container, the same bytes for the same parts.
import { buffer } from "node:stream/consumers";
import { ZipFile } from "yazl";

const mtime = new Date(2026, 0, 1);

/** The parts in order, path first. `mimetype` is stored plain, as OpenDocument asks, so that tools know the file. */
export function zipped(parts: [path: string, content: string][]): Promise<Buffer> {
  const zip = new ZipFile();
  for (const [path, content] of parts) {
    zip.addBuffer(Buffer.from(content), path, {
      mtime,
      forceDosTimestamp: true,
      compress: path !== "mimetype",
    });
  }
  zip.end();
  return buffer(zip.outputStream);
}

export function xml(strings: TemplateStringsArray, ...values: (string | number)[]): string {
  const body = String.raw({ raw: strings }, ...values);
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${body}`;
}

export function escaped(text: string): string {
  return text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;");
}
