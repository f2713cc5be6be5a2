// The document list of a workspace with thousands of documents, against that of one with a page of them.
import type { Member, PageOrder, PageReport } from "./orders";
import type { Stage } from "./stage";
import { milliseconds, perSecond, type Row } from "./table";

/** What one page of the list holds. */
const few = 100;
const many = 5_000;
const connections = 10;
const seconds = 6;
const enough = 0.5;

interface Shelf {
  /** The list's address. */
  list: string;
  /** Of ten who read it. */
  cookies: string[];
}

export async function measureLists({ clients, ours: { origin }, towns }: Stage): Promise<Row[]> {
  const [small, large] = [...new Set(towns.crowd.map(({ workspaceId }) => workspaceId))];
  if (!small || !large) throw new Error("there are no two workspaces to put documents into");
  const readersOf = (id: string) => towns.crowd.filter(({ workspaceId }) => workspaceId === id);
  const short = await shelfOf(origin, readersOf(small), few);
  const long = await shelfOf(origin, readersOf(large), many);
  const ask = async (shelf: Shelf, search = "") => {
    const { list, cookies } = shelf;
    const order: PageOrder = { kind: "page", url: list + search, cookies, connections, seconds };
    const report = await clients.ask<PageReport>(order);
    if (report.failed > 0) throw new Error(`${report.failed} lists were not answered with 200`);
    return report;
  };
  const base = await ask(short);
  const first = await ask(long);
  const last = await ask(long, `?sort=title&page=${many / few}`);
  return [
    rowOf(`document list, ${many} documents; against ${few}`, first, base),
    rowOf(`the same by title, its last page; against ${few}`, last, base),
    {
      what: `document list, ${connections} readers at once: p50 · p99`,
      ours: `${milliseconds(first.p50)} · ${milliseconds(first.p99)}`,
      peer: `${milliseconds(base.p50)} · ${milliseconds(base.p99)}`,
      ratio: first.p99 / base.p99,
    },
  ];
}

function rowOf(what: string, ours: PageReport, base: PageReport): Row {
  const ratio = ours.perSecond / base.perSecond;
  return {
    what,
    ours: perSecond(ours.perSecond, "pages"),
    peer: perSecond(base.perSecond, "pages"),
    ratio,
    target: { words: `≥ ${enough} ×`, reached: ratio >= enough },
  };
}

/** Adds documents as people do, some at a time. */
async function shelfOf(origin: string, members: Member[], count: number): Promise<Shelf> {
  const [first] = members;
  if (!first) throw new Error("there is nobody in the workspace to add documents");
  const { workspaceId, cookie } = first;
  const headers = { "content-type": "application/json", cookie, origin };
  let added = 0;
  const adding = async () => {
    while (added < count) {
      const number = ++added;
      const url = `https://karlstad.example/diarium/${number}`;
      const title = `${number % 7 ? "Underlag" : "Översikt"} ${(number * 7919) % count}`;
      const body = JSON.stringify({ workspaceId, title, audience: "shared", purpose: "information", url });
      const answer = await fetch(`${origin}/api/document.add`, { method: "POST", headers, body });
      if (!answer.ok) throw new Error(`a document was not added: ${await answer.text()}`);
    }
  };
  await Promise.all(Array.from({ length: 10 }, adding));
  const cookies = members.slice(0, connections).map((member) => member.cookie);
  return { list: `${origin}/w/${workspaceId}/documents`, cookies };
}
