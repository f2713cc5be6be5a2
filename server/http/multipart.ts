// Reads a form with a file in it as it streams in: fields as text, and the file straight into the store.
import { basename } from "node:path";
import type { Readable } from "node:stream";
import busboy from "busboy";
import type { FileStore } from "../domain/core/context";
import { refusal } from "../domain/core/refusal";
import { mediaTypeOf } from "./mediaType";

export interface Arrived {
  sha256: string;
  size: number;
  fileName: string;
  mediaType: string;
}

export interface ReadForm {
  fields: Record<string, string>;
  /** Undefined when no file was chosen. */
  file: Arrived | undefined;
}

/**
 * Reads the whole form. Refuses `invalid` with a reason on the field `file`: `file-too-large`, `upload-cut` for one that
 * stopped halfway, `disk-full`; the refusal has what was `written` before the file. What is refused leaves nothing in the
 * store.
 */
export async function readMultipart(
  source: Readable,
  headers: Record<string, string | string[] | undefined>,
  files: Pick<FileStore, "put">,
  bytes: number,
): Promise<ReadForm> {
  const parser = openParser(headers);
  const written: Record<string, string> = {};
  try {
    return { fields: written, file: await read(source, parser, written, files, bytes) };
  } catch (thrown) {
    source.unpipe(parser);
    parser.destroy();
    source.resume();
    throw Object.assign(refusal("invalid", "invalid", { fields: { file: reasonOf(thrown) } }), { written });
  }
}

function read(
  source: Readable,
  parser: busboy.Busboy,
  fields: Record<string, string>,
  files: Pick<FileStore, "put">,
  bytes: number,
): Promise<Arrived | undefined> {
  const whole = ended(source, parser);
  return new Promise((done, fail) => {
    let storing: Promise<Arrived | undefined> = Promise.resolve(undefined);
    parser.on("field", (name, value) => {
      fields[name] = value;
    });
    parser.on("file", (_name, stream, { filename }) => {
      const fileName = safeName(filename);
      // A form without a chosen file still sends an empty one.
      if (!fileName) return void stream.resume();
      storing = files
        .put(stream, { bytes, whole })
        .then((stored) => ({ ...stored, fileName, mediaType: mediaTypeOf(fileName) }));
      storing.catch(fail);
    });
    whole.then(() => storing).then(done, fail);
    source.pipe(parser);
  });
}

/** Fulfilled when the form has come to its end; a file of one that has not is worth nothing. */
function ended(source: Readable, parser: busboy.Busboy): Promise<void> {
  return new Promise((done, fail) => {
    parser.on("close", done);
    parser.on("error", fail);
    source.on("error", fail);
    source.on("close", () => source.readableEnded || fail(new Error("the sender went away")));
  });
}

function openParser(headers: Record<string, string | string[] | undefined>) {
  try {
    return busboy({
      headers,
      defParamCharset: "utf8",
      // What of it is the way is told by safeName: here every backslash would be a part of one.
      preservePath: true,
      limits: { files: 1, fields: 40, fieldSize: 64 * 1024 },
    });
  } catch {
    throw refusal("invalid");
  }
}

/** The disk is full, its user's quota used up, or the largest file that the system lets a process write is reached. */
const noRoom = new Set(["ENOSPC", "EDQUOT", "EFBIG"]);

function reasonOf(thrown: unknown): string {
  const { code } = thrown as { code?: string };
  if (code === "FILE_TOO_LARGE") return "file-too-large";
  if (code && noRoom.has(code)) return "disk-full";
  return "upload-cut";
}

/** Also the invisible ones: some turn what stands after them, so that an ending reads as another. */
const unfit = /[\p{C}<>:|?*]/gu;

/** What browsers write in a form for the signs that would end the name there (HTML, "multipart/form-data encoding"). */
const written = [
  [/%22/g, '"'],
  [/%0D%0A|%0D|%0A/gi, " "],
] as const;

/** The way to a file as Windows writes it: a backslash elsewhere is a sign of the name. */
const windowsWay = /^([a-z]:|\.{0,2})\\.*\\|^([a-z]:|\.{0,2})\\/i;

/** The name alone, without the way to it, and without signs that hardly any file system can hold. */
function safeName(given: string | undefined): string {
  const name = written
    .reduce((read, [sign, meant]) => read.replace(sign, meant), given ?? "")
    .normalize("NFC");
  const own = basename(name.replace(windowsWay, ""))
    .replaceAll("\\", "_")
    .replace(/^\.\.?$/, "");
  // Cut in the middle of a sign, it would begin with half of one.
  return own
    .replace(unfit, "")
    .trim()
    .slice(-200)
    .replace(/^[\uDC00-\uDFFF]/, "");
}
