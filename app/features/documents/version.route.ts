// Sends a version's file: always to be saved, never shown as a page of ours.

import type { Readable } from "node:stream";
import { createReadableStreamFromReadable, type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { look } from "~/app/door.server";
import { documentDownload } from "~/server/domain/documents/queries/documentDownload";

export async function loader(args: LoaderFunctionArgs): Promise<Response> {
  const { sha256, size, fileName, mediaType } = await look(args, documentDownload).catch((thrown) => {
    throw isGone(thrown) && wantsPage(args.request) ? redirect(documentPath(args)) : thrown;
  });
  const headers = {
    "Content-Type": mediaType,
    "Content-Length": String(size),
    "Content-Disposition": `attachment; filename="${plain(fileName)}"; filename*=UTF-8''${encoded(fileName)}`,
    "Content-Security-Policy": "sandbox; default-src 'none'",
    ETag: `"${sha256}"`,
  };
  if (args.request.headers.get("if-none-match") === headers.ETag)
    return new Response(null, { status: 304, headers });
  const file: Readable = await args.context.domain.files.open(sha256);
  return new Response(createReadableStreamFromReadable(file), { headers });
}

function isGone(thrown: unknown): boolean {
  return thrown instanceof Response && thrown.status === 404;
}

/** Somebody who follows a link would rather see a page that says what has happened. */
function wantsPage({ headers }: Request): boolean {
  return headers.get("accept")?.includes("text/html") ?? false;
}

function documentPath({ params: { workspaceId, documentId } }: LoaderFunctionArgs): string {
  return `/w/${workspaceId}/documents/${documentId}`;
}

/**
 * For programs that know no other letters than those of ASCII. Quotes and backslashes would need escapes, which such
 * programs read in different ways, and some of them decode a per cent sign (RFC 6266, appendix D).
 */
function plain(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[^\x20-\x7e]+|["\\%]/g, "_");
}

/** RFC 8187's own alphabet. */
function encoded(name: string): string {
  return encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
