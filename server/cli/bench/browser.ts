// The tab: a conversation of ten thousand messages scrolled through in Chromium, and what a day of messages leaves in its memory.
import { loadavg } from "node:os";
import { type CDPSession, chromium, type Page } from "@playwright/test";
import { environmentWith } from "../../env";
import { installedChromium } from "./chromium";
import type { Person } from "./orders";
import { type Scrolled, scrollUp } from "./scroll";
import type { Stage } from "./stage";
import { megabytes, milliseconds, type Row } from "./table";
import { type Writers, writersIn } from "./writers";

const long = 10_000;
/** As quick as one turns a wheel: six thousand pixels a second at sixty frames. */
const step = 100;
/** Fifty messages a minute for twenty-four hours, written as fast as the page shows them. */
const day = 50 * 60 * 24;
const atOnce = 250;
const samples = 6;
/** How much larger the tab may be after the day than when its window of messages had just become full. */
const slack = 1.25;

export async function measureBrowser({ ours, towns }: Stage): Promise<Row[]> {
  const [reader, ...people] = towns.tenRooms.slice(0, 10) as [Person, ...Person[]];
  const writers = await writersIn(ours.origin, people);
  const browser = await chromium.launch({
    executablePath: installedChromium(environmentWith({ NODE_ENV: "production" })),
    args: ["--no-sandbox", "--disable-gpu"],
  });
  try {
    await writers.write(long);
    const [name = "", value = ""] = reader.cookie.split("=");
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    await context.addCookies([{ name, value, url: ours.origin }]);
    // What runs in the page is compiled here, by a compiler that names functions with a function of its own.
    await context.addInitScript({ content: "globalThis.__name = (named) => named;" });
    const page = await context.newPage();
    const address = await addressOf(ours.origin, reader);
    await readAll(ours.origin, reader);
    await page.goto(address, { waitUntil: "networkidle" });
    const load = loadavg()[0] ?? 0;
    const scrolled = await page.evaluate(scrollUp, step);
    await page.goto(address, { waitUntil: "networkidle" });
    return [...scrollRows(scrolled, load), ...(await measureDay(page, writers))];
  } finally {
    writers.leave();
    await browser.close();
  }
}

async function addressOf(origin: string, { cookie, room }: Person): Promise<string> {
  const answer = await fetch(`${origin}/api/conversation.one?conversationId=${room}`, {
    headers: { cookie },
  });
  const { conversation } = (await answer.json()) as { conversation: { workspaceId: string } };
  return `${origin}/w/${conversation.workspaceId}/rooms/${room}`;
}

/** Whoever has read everything begins at the end. */
async function readAll(origin: string, { cookie, room: conversationId }: Person): Promise<void> {
  const headers = { cookie, origin, "content-type": "application/json" };
  const body = JSON.stringify({ conversationId, number: long });
  const answer = await fetch(`${origin}/api/conversation.read`, { method: "POST", headers, body });
  if (!answer.ok) throw new Error(`reading was answered with ${answer.status}`);
}

function scrollRows(scrolled: Scrolled, load: number): Row[] {
  const { messages, seconds, perSecond, p95, p99, worst, jumps, farthest } = scrolled;
  return [
    {
      what: `scrolling up through ${messages} messages (${seconds.toFixed(0)} s, load average ${load.toFixed(1)}): frames`,
      ours: `${perSecond.toFixed(1)}/s`,
      target: { words: "60/s where nothing else runs", reached: perSecond >= 59 },
    },
    {
      what: "… between two frames: p95 · p99 · worst",
      ours: [p95, p99, worst].map(milliseconds).join(" · "),
    },
    {
      what: "… frames in which what one reads jumped (farthest)",
      ours: `${jumps} (${farthest.toFixed(0)} px)`,
      target: { words: "0", reached: jumps === 0 },
    },
  ];
}

interface Weight {
  heap: number;
  nodes: number;
}

async function measureDay(page: Page, writers: Writers): Promise<Row[]> {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const weights: Weight[] = [];
  const begun = performance.now();
  let last = long;
  const receive = async (count: number) => {
    for (const end = last + count; last < end; ) {
      last += atOnce;
      await writers.write(atOnce);
      await page.locator(`[data-number="${last}"]`).waitFor();
    }
    weights.push(await weightOf(session));
  };
  await receive(1_000);
  for (let i = 0; i < samples; i++) await receive(day / samples);
  const [full, end] = [weights[0], weights.at(-1)] as [Weight, Weight];
  const series = (values: number[], as: (value: number) => string) => values.map(as).join(" → ");
  const seconds = (performance.now() - begun) / 1_000;
  const follows = await page.locator(`[data-number="${last}"]`).evaluate(isInSight);
  return [
    {
      what: `a day of 50 messages a minute (${day}, received in ${seconds.toFixed(0)} s): JavaScript's heap, each sixth of it`,
      ours: series(
        weights.map(({ heap }) => heap),
        megabytes,
      ),
      target: { words: `≤ ${slack} × the first`, reached: end.heap <= slack * full.heap },
    },
    {
      what: "… nodes in the page",
      ours: series(
        weights.map(({ nodes }) => nodes),
        String,
      ),
      target: { words: `≤ ${slack} × the first`, reached: end.nodes <= slack * full.nodes },
    },
    {
      what: "… still at the end, where the reader stood",
      ours: follows ? "yes" : "no",
      target: { words: "yes", reached: follows },
    },
  ];
}

/** After what nobody needs any more is put away. */
async function weightOf(session: CDPSession): Promise<Weight> {
  await session.send("HeapProfiler.collectGarbage");
  const { metrics } = await session.send("Performance.getMetrics");
  const value = (wanted: string) => metrics.find(({ name }) => name === wanted)?.value ?? 0;
  return { heap: value("JSHeapUsedSize"), nodes: value("Nodes") };
}

function isInSight(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > 0 && top < innerHeight;
}
