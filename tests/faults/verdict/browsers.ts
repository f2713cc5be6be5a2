// Claims about real browsers: what a page took is there once, what it showed as sent is stored, and each tab is as one opened now.
import type { Browser, Written } from "../browser";
import type { Ledger } from "../ledger";
import { intention } from "../meaning";
import { wordsIn } from "../words";
import type { Claim, Stored } from "./stored";

/** Puts into the ledger what was written in browsers, by the client ids that their pages gave it. */
export function enter(browsers: Browser[], ledger: Ledger, stored: Stored): void {
  for (const { written, person } of browsers)
    for (const one of written) {
      const [found] = one.post ? [] : rowsOf(one, stored, person.id);
      if (!found) continue;
      const { clientId, conversationId } = found;
      const step = { ...intention(one.body), sent: 1, answers: 1, outcome: "done" as const };
      one.post = { clientId, conversationId, authorId: person.id, body: one.body, step };
      ledger.posts.push(one.post);
      if (one.id) ledger.texts.set(one.id, one.meaning);
    }
}

export async function browserClaims(browsers: Browser[], stored: Stored): Promise<Claim[]> {
  if (browsers.length === 0) return [];
  const against: string[] = [];
  for (const browser of browsers) against.push(...(await differing(browser, stored)));
  const counted = browsers.flatMap(({ written, person }) =>
    written.map((one) => ({ one, times: timesOf(one, stored, person.id) })),
  );
  return [
    {
      what: "what a browser's page took is stored once, over reloads, closed tabs and restarts",
      against: counted.filter(({ one, times }) => one.taken && times !== 1).map(say),
    },
    {
      what: "what a browser's page showed as sent is stored, and nothing twice",
      against: counted.filter(({ one, times }) => times > 1 || (one.sent && times === 0)).map(say),
    },
    {
      what: "browsers' pages showed what was written in them as sent",
      against: counted.some(({ one }) => one.sent) ? [] : ["nothing was seen as sent"],
    },
    { what: "every tab of a browser shows each message as it is stored, and leaves none out", against },
  ];
}

function say({ one, times }: { one: Written; times: number }): string {
  return `${one.body}: ${times} times, ${one.sent ? "shown as sent" : one.taken ? "taken" : "written"}`;
}

function timesOf(one: Written, stored: Stored, personId: string): number {
  return rowsOf(one, stored, personId).length;
}

/** By its id, where that is known, and by what it said at any time. */
function rowsOf({ id, body: first, meaning }: Written, { messages }: Stored, personId: string) {
  const said = new Set([first, ...meaning.steps.map(({ value }) => value)]);
  return messages.filter(
    (message) => message.author.id === personId && (message.id === id || said.has(message.body)),
  );
}

/** Each message in its place as it is stored, and none left out between two. */
async function differing(browser: Browser, stored: Stored): Promise<string[]> {
  const inRoom = stored.messages.filter(({ conversationId }) => conversationId === browser.roomId);
  const now = new Map(inRoom.map(({ number, body }) => [number, wordsIn(body).join()]));
  const tabs = await browser.shown();
  return tabs.flatMap((tab, i) => {
    if (tab.length === 0) return [`tab ${i + 1} shows nothing`];
    const first = tab[0]?.number ?? 0;
    return tab
      .filter(({ number, text }, at) => number !== first + at || wordsIn(text).join() !== now.get(number))
      .map(({ number, text }) => `tab ${i + 1}, ${number}: ${text}, and not ${now.get(number)}`);
  });
}
