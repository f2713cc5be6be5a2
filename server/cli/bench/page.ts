// The discussion page with its fifty replies: how many a second, against its own React tree alone.
import type { PageOrder, PageReport } from "./orders";
import type { Stage } from "./stage";
import { milliseconds, perSecond, type Row } from "./table";

const connections = 10;
const seconds = 6;
const enough = 0.5;

export async function measurePage({ clients, page, towns }: Stage): Promise<Row[]> {
  const ask = (url: string, cookies: string[] = []) =>
    clients.ask<PageReport>({ kind: "page", url, cookies, connections, seconds } satisfies PageOrder);
  const tree = await ask(page.tree);
  const ours = await ask(page.ours.url, towns.discussion.readers.slice(0, connections));
  const readyMade = await ask(page.readyMade);
  const failed = ours.failed + tree.failed + readyMade.failed;
  if (failed > 0) throw new Error(`${failed} pages were not answered with 200`);
  const ratio = ours.perSecond / tree.perSecond;
  return [
    {
      what: "discussion page, 50 replies; against its tree alone",
      ours: perSecond(ours.perSecond, "pages"),
      peer: perSecond(tree.perSecond, "pages"),
      ratio,
      target: { words: `≥ ${enough} ×`, reached: ratio >= enough },
    },
    {
      what: `discussion page, ${connections} readers at once: p50 · p99`,
      ours: `${milliseconds(ours.p50)} · ${milliseconds(ours.p99)}`,
      peer: `${milliseconds(tree.p50)} · ${milliseconds(tree.p99)}`,
      ratio: ours.p99 / tree.p99,
    },
    {
      what: "discussion page; against the same bytes ready-made",
      ours: perSecond(ours.perSecond, "pages"),
      peer: perSecond(readyMade.perSecond, "pages"),
      ratio: ours.perSecond / readyMade.perSecond,
    },
  ];
}
