// The second peer, a process of its own: a bare node:http server that renders the page's React tree alone, or sends it ready-made.
import { createServer, type ServerResponse } from "node:http";
import { createRequestHandler, type EntryContext } from "@remix-run/node";
import { RemixServer } from "@remix-run/react";
import { renderToPipeableStream } from "react-dom/server";
import { I18nextProvider } from "react-i18next";
import { voices } from "~/app/i18n/voices.server";
import { openPages } from "../../http/pages";
import { portWhenListening } from "./listening";
import type { PageFrom } from "./orders";
import { worldOn } from "./ours";

const http = createServer();

process.on("message", async (page: PageFrom) => {
  const loaded = await loadedOnce(page);
  const readyMade = Buffer.from(
    await (await fetch(page.url, { headers: { cookie: page.cookie } })).arrayBuffer(),
  );
  http.on("request", ({ url }, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    if (url === "/tree") render(loaded, page.url, response);
    else response.end(readyMade);
  });
  process.send?.({ report: await portWhenListening(http) });
});

/** What the loaders give for the page, asked once: after that neither they nor the database have a part in it. */
async function loadedOnce({ database, folder, url, cookie }: PageFrom): Promise<EntryContext> {
  const { origin } = new URL(url);
  const world = await worldOn(database, folder, origin);
  const { build } = await openPages("production", http);
  if (typeof build === "function") throw new Error("the pages are not built");
  const caller = await world.sessions.callerFrom(cookie);
  const domain = world.contextFor({ caller, address: "127.0.0.1" });
  return new Promise((done, fail) => {
    const keep = (_request: Request, _status: number, _headers: Headers, remix: EntryContext) => {
      done(remix);
      return new Response();
    };
    const entry = { module: { ...build.entry.module, default: keep } };
    createRequestHandler({ ...build, entry }, "production")(new Request(url, { headers: { cookie } }), {
      nonce: "",
      language: "sv",
      person: caller && { id: caller.personId, name: caller.name },
      domain,
      settings: { uploadLimit: 0, contact: undefined },
    })
      .finally(() => world.close())
      .catch(fail);
  });
}

/** The same components and the same contents; only what the scripts need to wake the page is left out. */
function render(loaded: EntryContext, url: string, response: ServerResponse): void {
  const context = { ...loaded, serverHandoffStream: undefined, renderMeta: {} };
  const { pipe } = renderToPipeableStream(
    <I18nextProvider i18n={voices.sv}>
      <RemixServer context={context} url={url} />
    </I18nextProvider>,
    { onShellReady: () => pipe(response) },
  );
}
