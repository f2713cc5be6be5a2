// What somebody at a browser does to what was written there: edits it, or takes it away, with the forms of its page.
import type { Locator, Page as Tab } from "@playwright/test";
import type { Written } from "./browser";
import type { Chance } from "./random";
import { textWith, wordsIn, yes } from "./words";

/** Changes one of what this tab shows as sent; what was meant stands with it, and so it is known whether the page took it. */
export async function rewrite(tab: Tab, written: Written[], chance: Chance): Promise<void> {
  const one = chance.pick(written.slice(-15).filter(({ sent, meaning }) => sent && meaning.last !== null));
  if (!one) return;
  const article = await articleOf(tab, one);
  if (!article) return;
  const address = await article.locator("a[href^='/m/']").first().getAttribute("href");
  one.id = address?.split("/").at(-1);
  if (yes(chance, 0.7)) await edit(article, one);
  else await remove(article, one);
}

async function edit(article: Locator, { meaning }: Written): Promise<void> {
  const body = textWith("ändrat i en flik", null);
  await open(article, "Redigera");
  await article.getByRole("textbox", { name: "Redigera" }).fill(body);
  meant(meaning.mean(body));
  await article.getByRole("button", { name: "Spara" }).click();
}

async function remove(article: Locator, { meaning }: Written): Promise<void> {
  await open(article, "Ta bort");
  meant(meaning.mean(null));
  await article.getByRole("button", { name: "Ta bort" }).click();
}

async function open(article: Locator, choice: string): Promise<void> {
  await article.hover();
  await article.getByLabel(/^Mer om meddelandet/).click();
  await article.getByRole("link", { name: choice, exact: true }).click();
}

/** Whether the server was told is not known from here: it may have been done. */
function meant(step: { sent: number }): void {
  step.sent = 1;
}

/** Undefined where the tab shows other messages than this. */
async function articleOf(tab: Tab, { body, meaning }: Written): Promise<Locator | undefined> {
  for (const text of [meaning.last ?? body, body]) {
    const [word = ""] = wordsIn(text);
    const article = tab.getByRole("article").filter({ hasText: word });
    if ((await article.count()) === 1) return article;
  }
  return undefined;
}

/** What a tab shows of what was written: as waiting, as sent, as changed. */
export function note(written: Written[], { waits, stands, gone }: Sight): void {
  for (const one of written) {
    if (stands.includes(one.body)) one.sent = true;
    if (one.sent || waits.includes(one.body)) one.taken = true;
    for (const step of one.meaning.steps) {
      const shown = step.value === null ? gone.includes(one.id ?? "") : stands.includes(step.value);
      if (shown) step.outcome = "done";
    }
  }
}

export interface Sight {
  waits: string;
  stands: string;
  /** Ids of messages that are deleted, or will be. */
  gone: string[];
}

export function sightOf(tab: Tab): Promise<Sight> {
  // A function with a name inside would not be one in the page.
  const read = () => {
    const [waits, stands] = ["section[aria-label='På väg']", "article[data-number]"].map((selector) =>
      [...document.querySelectorAll(selector)].map((one) => one.textContent).join("\n"),
    );
    const gone = [...document.querySelectorAll("article[data-number]")]
      .filter((one) => /Tas bort\.|Meddelandet är borttaget\./.test(one.textContent ?? ""))
      .map((one) => one.querySelector("a[href^='/m/']")?.getAttribute("href")?.slice(3) ?? "");
    return { waits: waits ?? "", stands: stands ?? "", gone };
  };
  return tab.evaluate(read).catch(() => ({ waits: "", stands: "", gone: [] }));
}
