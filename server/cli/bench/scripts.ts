// How much JavaScript the first load of the discussion page brings, packed as the server packs it.
import { gzipSync } from "node:zlib";
import type { Stage } from "./stage";
import { kilobytes, type Row } from "./table";

interface Script {
  /** Bytes on their way to a browser. */
  packed: number;
  source: string;
}

export async function measureScripts({ page: { ours } }: Stage): Promise<Row[]> {
  const html = await (await fetch(ours.url, { headers: { cookie: ours.cookie } })).text();
  const scripts = [...(await withImports(namedIn(html), ours.url)).values()];
  const packed = scripts.reduce((sum, script) => sum + script.packed, 0);
  const unpacked = scripts.reduce((sum, { source }) => sum + Buffer.byteLength(source), 0);
  return [
    {
      what: `JavaScript of the page's first load, gzip (${scripts.length} files, ${kilobytes(unpacked)} unpacked)`,
      ours: kilobytes(packed),
    },
    {
      what: "HTML of the page with its contents for the scripts, gzip",
      ours: kilobytes(gzipSync(html).length),
    },
  ];
}

/** The files that the page asks for by itself; its list of what other pages need is none of them. */
function namedIn(html: string): string[] {
  const links = html.match(/<link[^>]*rel="modulepreload"[^>]*>/g) ?? [];
  const imports = html.match(/\bimport\b[^;]*?"\/assets\/[^"]+"/g) ?? [];
  return [...links, ...imports].flatMap((text) => text.match(/\/assets\/[^"]+\.js/) ?? []);
}

/** These files, and what they import whether it is wanted or not. */
async function withImports(paths: string[], base: string): Promise<Map<string, Script>> {
  const scripts = new Map<string, Script>();
  const wanted = [...paths];
  for (let path = wanted.pop(); path; path = wanted.pop()) {
    if (scripts.has(path)) continue;
    const script = await fetchScript(new URL(path, base));
    scripts.set(path, script);
    for (const [, name] of script.source.matchAll(/\b(?:from|import)\s*"\.\/([^"]+\.js)"/g))
      wanted.push(`/assets/${name}`);
  }
  return scripts;
}

async function fetchScript(url: URL): Promise<Script> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`${url.pathname} was answered with ${answer.status}`);
  const source = await answer.text();
  return { packed: gzipSync(source).length, source };
}
