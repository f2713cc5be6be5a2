// A person at a real browser: two tabs of one profile, in which is written, and which are reloaded, closed and opened while things break.
import { setTimeout as wait } from "node:timers/promises";
import { type BrowserContext, chromium, type Page as Tab } from "@playwright/test";
import type { Citizen } from "~/server/cli/bench/towns";
import type { Post, Text } from "./ledger";
import { Meaning } from "./meaning";
import { processesOf, signal } from "./processes";
import type { Chance } from "./random";
import { note, rewrite, sightOf } from "./rewriting";
import { textWith, yes } from "./words";

/** What was written in a tab. */
export interface Written {
  body: string;
  /** The page had it: as what waits, or as a message. */
  taken: boolean;
  /** The page showed it among the messages: as sent. */
  sent: boolean;
  /** What it was changed to afterwards. */
  meaning: Meaning<Text>;
  /** The message's, once it was changed. */
  id?: string | undefined;
  /** What it is in the ledger, once it was found. */
  post?: Post;
}

interface Place {
  executablePath: string;
  /** Where the profile is kept. */
  folder: string;
  port: number;
  workspaceId: string;
  roomId: string;
}

/** How long a step in a tab may take before it is left, in milliseconds: the server may be away. */
const patience = 4_000;
const tabs = 2;

export class Browser {
  readonly written: Written[] = [];
  readonly address: string;
  readonly roomId: string;
  private context: BrowserContext | undefined;
  private open: Tab[] = [];

  constructor(
    readonly person: Citizen,
    private readonly place: Place,
  ) {
    const { port, workspaceId, roomId } = place;
    this.roomId = roomId;
    this.address = `http://127.0.0.1:${port}/w/${workspaceId}/rooms/${roomId}`;
  }

  async start(): Promise<void> {
    const { folder, executablePath } = this.place;
    this.context = await chromium.launchPersistentContext(folder, {
      executablePath,
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
      locale: "sv-SE",
    });
    this.context.setDefaultTimeout(patience);
    const [name = "", value = ""] = this.person.cookie.split("=");
    await this.context.addCookies([{ name, value, url: new URL(this.address).origin }]);
    await this.context.addInitScript(setByStorage);
    this.open = [];
    for (let count = 0; count < tabs; count++) await this.openTab();
  }

  /** Closes it as a computer is shut down: whatever waits has been kept before. */
  async stop(): Promise<void> {
    const { context } = this;
    this.context = undefined;
    await context?.close();
  }

  /** All its processes stand still for a while, as on a computer that sleeps. */
  async freeze(milliseconds: number): Promise<void> {
    const pids = await processesOf(this.place.folder);
    for (const pid of pids) signal(pid, "SIGSTOP");
    await wait(milliseconds);
    for (const pid of pids) signal(pid, "SIGCONT");
  }

  /** Does something, and says afterwards what the tabs show of what was written. */
  async step(chance: Chance): Promise<void> {
    const at = chance.below(tabs);
    const what = chance.next();
    if (what < 0.5) await this.write(at);
    else if (what < 0.7) await this.rewrite(at, chance);
    else if (what < 0.8) await this.open[at]?.reload({ waitUntil: "commit" }).catch(() => {});
    else if (what < 0.9) await this.renew(at);
    else if (what < 0.95)
      await this.setClock(at, yes(chance, 0.5) ? 1 + chance.below(12) : -1 - chance.below(24));
    else await this.restart();
    await Promise.all(this.open.map((tab) => this.look(tab)));
  }

  /** What each tab shows of the room, from its first message there to its last. */
  async shown(): Promise<Shown[][]> {
    // A tab whose page could not be loaded is reloaded by its reader.
    for (const tab of this.open) if (!(await isThere(tab))) await tab.goto(this.address).catch(() => {});
    for (const tab of this.open) await this.look(tab);
    return Promise.all(this.open.map(messagesOn));
  }

  private async openTab(at = this.open.length): Promise<void> {
    const tab = await this.context?.newPage();
    if (!tab) return;
    this.open[at] = tab;
    await tab.goto(this.address, { waitUntil: "commit" }).catch(() => {});
  }

  private async renew(at: number): Promise<void> {
    const closed = this.open[at];
    await this.openTab(at);
    await closed?.close();
  }

  private async restart(): Promise<void> {
    await this.stop();
    await this.start();
  }

  private async write(at: number): Promise<void> {
    const tab = this.open[at];
    if (!tab) return;
    if (!(await isThere(tab)))
      return void (await tab.goto(this.address, { waitUntil: "commit" }).catch(() => {}));
    const body = textWith("från en flik", null);
    const written: Written = { body, taken: false, sent: false, meaning: new Meaning() };
    const box = tab.getByRole("textbox", { name: "Meddelande" });
    try {
      await box.fill(written.body);
      this.written.push(written);
      await box.press("Control+Enter");
    } catch {
      // The page went away under the writer's hands.
    }
  }

  private async rewrite(at: number, chance: Chance): Promise<void> {
    const tab = this.open[at];
    // The page may go away under the writer's hands.
    if (tab && (await isThere(tab))) await rewrite(tab, this.written, chance).catch(() => {});
  }

  private async look(tab: Tab): Promise<void> {
    note(this.written, await sightOf(tab));
  }

  /** The computer's: both tabs have it. */
  private async setClock(at: number, hours: number): Promise<void> {
    await this.open[at]
      ?.evaluate((ahead) => localStorage.setItem("ahead", ahead), `${hours * 3_600_000}`)
      .catch(() => {});
    await wait(500);
  }
}

/** A page of ours that has come to life: what is written before goes the form's own way. */
async function isThere(tab: Tab): Promise<boolean> {
  const isAlive = () => {
    const box = document.querySelector("textarea");
    return box !== null && Object.keys(box).some((key) => key.startsWith("__reactProps"));
  };
  return tab.waitForFunction(isAlive, undefined, { timeout: patience }).then(
    () => true,
    () => false,
  );
}

/** A message as a tab shows it. */
export interface Shown {
  number: number;
  text: string;
}

function messagesOn(tab: Tab): Promise<Shown[]> {
  const read = () =>
    [...document.querySelectorAll<HTMLElement>("article[data-number]")].map((one) => ({
      number: Number(one.dataset.number),
      text: one.querySelector("[id^=says-]")?.textContent ?? "",
    }));
  return tab.evaluate(read).catch(() => []);
}

/** In the page: its clock is ahead by what is kept in this browser. */
function setByStorage(): void {
  const now = Date.now;
  Date.now = () => now() + (location.protocol === "http:" ? Number(localStorage.getItem("ahead") ?? 0) : 0);
}
