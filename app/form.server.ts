// Reads a form as plain fields: text by name, and lists where the name ends in [].

/** What a person wrote, by field. */
export type Written = Record<string, string | string[]>;

/** The most that a form without files may hold, in bytes: many times the longest text. */
const most = 256 * 1024;

/** Throws a Response with 413 for a form that is larger than any of ours, and with 415 for one that is none of ours. */
export async function readForm(request: Request): Promise<Written> {
  const type = request.headers.get("content-type") ?? "";
  if (!type.startsWith("application/x-www-form-urlencoded")) throw new Response(null, { status: 415 });
  const form = new URLSearchParams(await textOf(request));
  const written: Written = {};
  for (const name of new Set(form.keys())) {
    const values = form.getAll(name);
    if (name.endsWith("[]")) written[name.slice(0, -2)] = values;
    else written[name] = values.at(-1) ?? "";
  }
  return written;
}

/** Stops reading where a form is too large: it never stands in memory. */
async function textOf({ body }: Request): Promise<string> {
  if (!body) return "";
  const parts: Uint8Array[] = [];
  let size = 0;
  for (const reader = body.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) return Buffer.concat(parts).toString("utf8");
    size += value.length;
    if (size > most) {
      await reader.cancel();
      throw new Response(null, { status: 413 });
    }
    parts.push(value);
  }
}

/** Whether a form with a file in it was sent. */
export function isMultipart(request: Request): boolean {
  return request.headers.get("content-type")?.startsWith("multipart/form-data") ?? false;
}
