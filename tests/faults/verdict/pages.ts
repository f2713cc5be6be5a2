// Claims about what people see: every page is as one opened now, and nobody sees what is not for them.
import type { ListedMention } from "~/server/domain/conversations/queries/myMentions";
import { allOf } from "../fetching";
import type { Ledger } from "../ledger";
import type { Page } from "../page";
import type { Walker } from "../walker";
import { wordsIn } from "../words";
import type { Claim, Stored } from "./stored";

export function pageClaims(walkers: Walker[], ledger: Ledger, stored: Stored): Claim[] {
  return [
    {
      what: "every page shows what a page opened now shows",
      against: walkers.flatMap((walker) => difference(walker, stored.pages.get(walker.person.id))),
    },
    {
      what: "what is hidden or deleted can be read on no page",
      against: [...walkers.map(({ page }) => page), ...stored.pages.values()].flatMap((page) =>
        outOfSight(page, ledger, stored),
      ),
    },
    { what: "no internal text reached the other city", against: walkers.flatMap(({ leaked }) => leaked) },
  ];
}

function difference({ person, page }: Walker, fresh: Page | undefined): string[] {
  const shown = new Map(page.entries());
  const now = new Map(fresh?.entries());
  const keys = new Set([...shown.keys(), ...now.keys()]);
  return [...keys].flatMap((key) => {
    const [one, other] = [JSON.stringify(shown.get(key)), JSON.stringify(now.get(key))];
    return one === other
      ? []
      : [`${person.city} ${person.id}, ${key}: the page shows ${one}, one opened now ${other}`];
  });
}

function outOfSight(page: Page, ledger: Ledger, stored: Stored): string[] {
  const seen = new Set([...page.entries()].flatMap(([, view]) => wordsIn(view)));
  return hiddenWords(ledger, stored).filter((word) => seen.has(word));
}

/** Of each message that nobody reads any more: everything that it has ever said. */
function hiddenWords({ posts, texts }: Ledger, stored: Stored): string[] {
  return posts.flatMap(({ clientId, body }) => {
    const [said] = stored.saidAs(clientId);
    const message = said && stored.followed(said);
    if (!message || (!message.hidden && !message.deletedAt)) return [];
    return wordsIn([body, ...(texts.get(message.id)?.steps.map(({ value }) => value) ?? [])]);
  });
}

/** Asked of the server by each person, so it is done once, in the end. */
export async function askedClaims(walkers: Walker[], stored: Stored): Promise<Claim[]> {
  const persons = walkers.filter(
    ({ person }, i) => walkers.findIndex((one) => one.person.id === person.id) === i,
  );
  const mentions = await Promise.all(persons.map((walker) => mentionFaults(walker, stored)));
  const histories = await Promise.all(persons.map((walker) => historyFaults(walker, stored)));
  return [
    {
      what: "each mention that stands has reached the one it names, and no other has",
      against: mentions.flat(),
    },
    { what: "who may not read what is hidden finds it in no history", against: histories.flat() },
  ];
}

async function mentionFaults(walker: Walker, stored: Stored): Promise<string[]> {
  const { person, means, page } = walker;
  const mine = await allOf<"mentions", ListedMention>(
    (name, input) => walker.asking(name, input),
    "mention.mine",
    "mentions",
    { workspaceId: means.workspaceId },
  );
  const reached = new Set(mine.filter(({ hidden }) => !hidden).map(({ messageId }) => messageId));
  const named = [...stored.live.values()].filter(({ body }) => body.includes(`mention:person/${person.id}`));
  const names = new Set(named.map(({ id }) => id));
  const known = new Set(mine.map(({ id }) => id));
  return [
    ...named.filter(({ id }) => !reached.has(id)).map(({ body }) => `not reached: ${body}`),
    ...[...reached].filter((id) => !names.has(id)).map((id) => `named by nothing: ${id}`),
    ...[...page.mentions.keys()].filter((id) => !known.has(id)).map((id) => `stuck on a page: ${id}`),
  ];
}

/** As many of each city's as can be asked about in a moment. */
const looked = 40;

async function historyFaults(walker: Walker, stored: Stored): Promise<string[]> {
  const page = stored.pages.get(walker.person.id);
  const hidden = [...(page?.messages.values() ?? [])]
    .flatMap((messages) => [...messages.values()])
    .filter(({ hidden, moved, author }) => hidden && !moved && author.id !== walker.person.id);
  if (walker.leads) return [];
  const found = await Promise.all(
    hidden.slice(-looked).map(async ({ id: messageId }) => {
      const { versions } = await walker.asking<{ versions: unknown[] }>("message.history", { messageId });
      return wordsIn(versions);
    }),
  );
  return found.flat();
}
