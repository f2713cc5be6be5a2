// What was sent to another page when its session had ended: it comes along to signing in, and is handed back there.
import { Readable, Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import type { ReadableStream } from "node:stream/web";
import type { ActionFunctionArgs } from "@remix-run/node";
import { isMultipart, readForm, type Written } from "~/app/form.server";
import { readMultipart } from "~/server/http/multipart";

/** The deed that stands for a form of another page. */
export const awaiting = "session.await";

/** The form for signing in as it is; any other as `awaiting`, with the texts in it as `kept`. A file is not kept. */
export async function readSigningIn(args: ActionFunctionArgs, deed: string): Promise<Written> {
  const written = await readAny(args);
  return written.deed === deed ? written : { deed: awaiting, kept: composedIn(written) };
}

async function readAny({ request, context }: ActionFunctionArgs): Promise<Written> {
  if (!isMultipart(request) || !request.body) return readForm(request);
  const source = Readable.fromWeb(request.body as ReadableStream);
  const headers = Object.fromEntries(request.headers);
  const { fields } = await readMultipart(source, headers, nowhere, context.settings.uploadLimit);
  return fields;
}

/** Takes a file, and forgets it. */
const nowhere = {
  async put(source: Readable) {
    await pipeline(source, new Writable({ write: (_chunk, _encoding, next) => next() }));
    return { sha256: "", size: 0 };
  },
};

/** What a person has composed, not the ids, dates and choices that go along, and never a password. */
function composedIn(written: Written): string[] {
  return Object.entries(written)
    .filter(([name]) => !/password/i.test(name))
    .flatMap(([, value]) => value)
    .filter((text) => /[^a-z0-9:._/-]/.test(text));
}
