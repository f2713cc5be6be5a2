// Somebody sends files: as a document, or as the next version of one, again until there is an answer.
import { setTimeout as wait } from "node:timers/promises";
import type { Answer, Refusal } from "~/app/live/wire";
import type { DocumentView, VersionView } from "~/server/domain/documents/views";
import { allOf } from "./fetching";
import type { Chance } from "./random";
import type { Walker } from "./walker";
import { textWith, yes } from "./words";

/** A file that somebody meant everyone, or the own city, to have. */
export interface Upload {
  /** The document's, or the version's note: known by it wherever it turns up. */
  name: string;
  /** In bytes. */
  size: number;
  by: string;
  internalTo: string | null;
  /** Some sending of it found no answer: it may have arrived, whatever was said of the next one. */
  unanswered?: true;
  /** What the server said in the end. */
  outcome?: "done" | Refusal;
  /** Where it is, once it is acknowledged. */
  place?: { documentId: string; number: number };
}

const largest = 256 * 1024;
/** As many documents of one person's; then there are new versions of them. */
const enough = 4;
const patience = 10_000;
const pause = 1_000;

export async function sendFile(walker: Walker, chance: Chance): Promise<void> {
  const { ledger, workspaceId } = walker.means;
  const own = ledger.uploads.filter((one) => isFirstOf(one, walker));
  const earlier = own.length >= enough || yes(chance, 0.5) ? chance.pick(own) : undefined;
  const internalTo = earlier ? earlier.internalTo : yes(chance, 0.3) ? walker.person.city : null;
  const name = textWith("handling", internalTo);
  const upload: Upload = { name, size: 1 + chance.below(largest), by: walker.person.id, internalTo };
  ledger.uploads.push(upload);
  const arrived = await sent(walker, upload);
  if ("reason" in arrived) return void Object.assign(upload, { outcome: arrived });
  const { uploadId } = arrived;
  if (earlier?.place) return addVersion(walker, upload, earlier.place.documentId, uploadId);
  const audience = internalTo ? "internal" : "shared";
  return add(walker, upload, { workspaceId, title: name, audience, purpose: "comments", uploadId });
}

/** The same for the same file, and for no other. */
export function contentOf({ name, size }: Upload): Buffer {
  return Buffer.alloc(size, `${name} `);
}

/** A document of one's own: nobody else adds to it. */
function isFirstOf({ by, outcome, place }: Upload, { person }: Walker): boolean {
  return by === person.id && outcome === "done" && place?.number === 1;
}

/** The bytes, by HTTP. What finds no answer may have arrived, and is sent again; what of it is not used is nobody's. */
async function sent(walker: Walker, upload: Upload): Promise<{ uploadId: string } | Refusal> {
  const content = contentOf(upload);
  for (;;) {
    const answer = await walker.sendBytes(`${upload.name}.txt`, content, patience).catch(() => undefined);
    if (answer?.status === 201) return (await answer.json()) as { uploadId: string };
    if (answer && answer.status < 500) return (await answer.json()) as Refusal;
    upload.unanswered = true;
    await wait(pause);
  }
}

async function add(walker: Walker, upload: Upload, about: object): Promise<void> {
  const answer = await walker.insist<{ documentId: string }>("document.add", about);
  if (answer.ok) return keep(upload, { documentId: answer.output.documentId, number: 1 });
  // It was used already: by a sending of this same call that found no answer.
  const found = isGone(answer) && (await listed(walker)).find(({ title }) => title === upload.name);
  if (found) keep(upload, { documentId: found.id, number: 1 });
  else refuse(upload, answer);
}

async function addVersion(walker: Walker, upload: Upload, documentId: string, uploadId: string) {
  const { name: note } = upload;
  const earlier = walker.means.ledger.uploads.filter(({ place }) => place?.documentId === documentId);
  const version = Math.max(...earlier.map(({ place }) => place?.number ?? 1));
  const input = { documentId, version, note, purpose: "final", uploadId };
  const answer = await walker.insist<{ number: number }>("document.addVersion", input);
  if (answer.ok) return keep(upload, { documentId, number: answer.output.number });
  const found = (await versionsOf(walker, documentId)).find((one) => one.note === note);
  if (found) keep(upload, { documentId, number: found.number });
  else refuse(upload, answer);
}

export async function versionsOf(walker: Walker, documentId: string) {
  const { versions } = await walker.asking<{ versions: VersionView[] }>("document.one", { documentId });
  return versions;
}

function listed(walker: Walker): Promise<DocumentView[]> {
  const { workspaceId } = walker.means;
  return allOf((name, input) => walker.asking(name, input), "document.all", "documents", { workspaceId });
}

function isGone(answer: Answer): boolean {
  return !answer.ok && "refusal" in answer && answer.refusal.fields.file === "upload-gone";
}

function keep(upload: Upload, place: Upload["place"]): void {
  Object.assign(upload, { outcome: "done", place });
}

function refuse(upload: Upload, answer: Answer): void {
  if (!answer.ok && "refusal" in answer) upload.outcome = answer.refusal;
}
