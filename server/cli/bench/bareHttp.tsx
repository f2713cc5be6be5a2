// The second peer, a process of its own: a bare node:http server that renders the page's React tree alone, or sends it ready-made.
import { createServer, type ServerResponse } from "node:http";
import { createRequestHandler, type EntryContext, type ServerBuild } from "@remix-run/node";
import type { ReactNode } from "react";
import { renderToPipeableStream } from "react-dom/server";
import { openPages } from "../../http/pages";
import { portWhenListening } from "./listening";
import type { PageFrom } from "./orders";
import { worldOn } from "./ours";

const http = createServer();

/** What the pages' own entry gives away of itself: their tree. */
type PageOf = (url: string, remix: EntryContext, how: typeof plain) => Promise<ReactNode>;

const plain = { nonce: "", language: "sv" } as const;

process.on("message", async (page: PageFrom) => {
  const { build } = await openPages("production", http);
  if (typeof build === "function") throw new Error("the pages are not built");
  const loaded = await loadedOnce(build, page);
  const whole = (build.entry.module as unknown as { pageOf: PageOf }).pageOf;
  const readyMade = Buffer.from(
    await (await fetch(page.url, { headers: { cookie: page.cookie } })).arrayBuffer(),
  );
  http.on("request", async ({ url }, response) => {
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    if (url === "/tree") render(await whole(page.url, withoutScripts(loaded), plain), response);
    else response.end(readyMade);
  });
  process.send?.({ report: await portWhenListening(http) });
});

/** What the loaders give for the page, asked once: after that neither they nor the database have a part in it. */
async function loadedOnce(
  build: ServerBuild,
  { database, folder, url, cookie }: PageFrom,
): Promise<EntryContext> {
  const { origin } = new URL(url);
  const world = await worldOn(database, folder, origin);
  const caller = await world.sessions.callerFrom(cookie);
  const domain = world.contextFor({ caller, address: "127.0.0.1" });
  return new Promise((done, fail) => {
    const keep = (_request: Request, _status: number, _headers: Headers, remix: EntryContext) => {
      done(remix);
      return new Response();
    };
    const entry = { module: { ...build.entry.module, default: keep } };
    createRequestHandler({ ...build, entry }, "production")(new Request(url, { headers: { cookie } }), {
      ...plain,
      person: caller && { id: caller.personId, name: caller.name },
      domain,
      settings: { uploadLimit: 0, contact: undefined },
    })
      .finally(() => world.close())
      .catch(fail);
  });
}

/** The same components and the same contents; only what the scripts need to wake the page is left out. */
function withoutScripts(loaded: EntryContext): EntryContext {
  return { ...loaded, serverHandoffStream: undefined, renderMeta: {} };
}

function render(page: ReactNode, response: ServerResponse): void {
  const { pipe } = renderToPipeableStream(page, { onShellReady: () => pipe(response) });
}
