// Claims about files: what was acknowledged is there byte for byte, and of what was refused nothing is.
import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { Ledger } from "../ledger";
import { contentOf, type Upload, versionsOf } from "../uploading";
import type { Walker } from "../walker";
import type { Claim, Stored } from "./stored";

/** @param folder where the server keeps its files */
export async function fileClaims(
  walkers: Walker[],
  { uploads, whileFull }: Ledger,
  stored: Stored,
  folder: string,
): Promise<Claim[]> {
  const done = uploads.filter(({ outcome }) => outcome === "done");
  const refused = uploads.filter(({ outcome }) => typeof outcome === "object");
  return [
    {
      what: "every file that was acknowledged is there, byte for byte",
      against: await unlike(done, walkers),
    },
    { what: "a file is refused for one reason only: the disk is full", against: refused.flatMap(unclear) },
    {
      what: "a file that was refused has left no document and nothing on the disk",
      against: await leftovers(refused, stored, folder),
    },
    { what: "every file on the disk is whole", against: await halves(folder) },
    {
      what: "an internal file is not found by the other city",
      against: (await Promise.all(done.map((one) => foundByOthers(one, walkers)))).flat(),
    },
    ...(whileFull === undefined
      ? []
      : [
          {
            what: "while the disk was full files were refused, and people went on talking",
            against: [
              ...(refused.length > 0 ? [] : ["no file was refused"]),
              ...(whileFull > 0 ? [] : ["nothing was acknowledged"]),
            ],
          },
        ]),
  ];
}

/** One after the other, as a person fetches them. */
async function unlike(done: Upload[], walkers: Walker[]): Promise<string[]> {
  const against: string[] = [];
  for (const upload of done) {
    const walker = walkers.find(({ person }) => person.id === upload.by) as Walker;
    const { documentId = "", number } = upload.place ?? {};
    const content = contentOf(upload);
    const version = (await versionsOf(walker, documentId)).find((one) => one.number === number);
    const got = await walker.download(addressOf(upload, walker));
    const bytes = Buffer.from(await got.arrayBuffer());
    if (version?.sha256 !== hashOf(content)) against.push(`${upload.name}: ${version?.sha256}`);
    if (!got.ok || !bytes.equals(content))
      against.push(`${upload.name}: ${got.status}, ${bytes.length} bytes`);
  }
  return against;
}

function unclear({ name, outcome }: Upload): string[] {
  const fields = typeof outcome === "object" ? outcome.fields : {};
  return fields.file === "disk-full" ? [] : [`${name}: ${JSON.stringify(outcome)}`];
}

/** Of a file that had to be sent again, what came before may be there: an upload that nobody uses, swept away in a day. */
async function leftovers(refused: Upload[], { pages }: Stored, folder: string): Promise<string[]> {
  const names = new Set((await filesIn(folder)).map((path) => basename(path)));
  const documents = JSON.stringify([...pages.values()].map((page) => [...page.documents.values()]));
  return refused.flatMap((upload) => [
    ...(!upload.unanswered && names.has(hashOf(contentOf(upload))) ? [`${upload.name} is on the disk`] : []),
    ...(documents.includes(upload.name) ? [`${upload.name} is a document`] : []),
  ]);
}

async function halves(folder: string): Promise<string[]> {
  const against: string[] = [];
  for (const path of await filesIn(folder))
    if (hashOf(await readFile(path)) !== basename(path)) against.push(path);
  return against;
}

async function foundByOthers(upload: Upload, walkers: Walker[]): Promise<string[]> {
  const other = walkers.find(({ person }) => person.city !== upload.internalTo);
  if (!upload.internalTo || !other) return [];
  const { status } = await other.download(addressOf(upload, other));
  return status === 404 ? [] : [`${upload.name}: ${status}`];
}

function addressOf({ place }: Upload, { means }: Walker): string {
  return `/w/${means.workspaceId}/documents/${place?.documentId}/versions/${place?.number}`;
}

async function filesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
}

function hashOf(content: Buffer): string {
  return createHash("sha256").update(content).digest("hex");
}
