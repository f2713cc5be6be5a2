// A form with a file in it, posted without JavaScript: the file streams to the store, the fields become what was written.
import { Readable } from "node:stream";
import type { ReadableStream } from "node:stream/web";
import type { ActionFunctionArgs } from "@remix-run/node";
import type { Written } from "~/app/form.server";
import { perform } from "~/server/domain/core/perform";
import { keepUpload } from "~/server/domain/documents/commands/keepUpload";
import { readMultipart } from "~/server/http/multipart";
import { mayUpload } from "~/server/http/upload";

/**
 * What was written, with `uploadId` for a file that came along. Refuses as the upload doorway does; the fields are lost
 * only when the file itself could not be taken.
 */
export async function readUploadForm({ request, context }: ActionFunctionArgs): Promise<Written> {
  const { domain, settings } = context;
  if (!request.body) return {};
  await mayUpload(domain);
  const source = Readable.fromWeb(request.body as ReadableStream);
  const headers = Object.fromEntries(request.headers);
  const { fields, file } = await readMultipart(source, headers, domain.files, settings.uploadLimit);
  if (!file) return fields;
  const { uploadId } = await perform(keepUpload, domain, file);
  return { ...fields, uploadId };
}
