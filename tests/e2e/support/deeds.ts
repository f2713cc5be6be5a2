// What people do again and again, as they do it: by the words on the page.
import { expect, type Frame, type Locator, type Page, type WebSocket } from "@playwright/test";
import type { Town } from "./town";

export type Audience = "Gemensamt" | "Internt";

/** A name that no other test uses, with letters only: a digit could be taken for a count. */
export function named(name: string): string {
  const letters = Array.from({ length: 8 }, () => String.fromCharCode(97 + Math.floor(Math.random() * 26)));
  return `${name} ${letters.join("")}`;
}

/** Opens a new room; its address. */
export async function openRoom(page: Page, town: Town, title: string, audience: Audience = "Gemensamt") {
  await page.goto(`/w/${town.workspaceId}/rooms/new`);
  await page.getByLabel("Rummets namn").fill(title);
  await page.getByRole("radio", { name: audience }).check();
  await page.getByRole("main").getByRole("button", { name: "Öppna ett rum" }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  return new URL(page.url()).pathname;
}

/** Asks a question; the discussion's address. */
export async function ask(page: Page, town: Town, title: string, audience: Audience = "Gemensamt") {
  await page.goto(`/w/${town.workspaceId}/discussions/new`);
  await page.getByLabel("Fråga").fill(title);
  await page.getByLabel("Första inlägget").fill(`${title} Vad har ni prövat?`);
  await page.getByRole("radio", { name: audience }).check();
  await page
    .getByRole("main")
    .getByRole("button", { name: /^Skicka/ })
    .click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
  return new URL(page.url()).pathname;
}

export function composer(page: Page): Locator {
  return page.getByRole("textbox", { name: "Meddelande" });
}

/** Writes in the conversation that is shown, and sends with the keys. */
export async function write(page: Page, text: string): Promise<void> {
  await composer(page).fill(text);
  await composer(page).press("Control+Enter");
}

export function message(page: Page, text: string): Locator {
  return page.getByRole("article").filter({ hasText: text });
}

/** Waits until the server has a message that was written on this page: what is still on its way has no time yet. */
export async function isStored(page: Page, text: string): Promise<void> {
  await expect(message(page, text).locator("time").first()).toBeVisible();
}

/** Opens the menu of a message: a link until somebody has looked into it. */
export async function openMenu(written: Locator): Promise<void> {
  await written.getByLabel(/^(Mer om meddelandet|More about the message)/).click();
}

/** Chooses from the menu of a message. */
export async function choose(page: Page, text: string, choice: string | RegExp): Promise<void> {
  const written = message(page, text).first();
  await written.hover();
  await openMenu(written);
  await written.getByRole("link", { name: choice, exact: true }).click();
}

/** Chooses from the menu of a whole conversation, in the heading of its page. */
export async function chooseOfAll(page: Page, choice: string): Promise<void> {
  const heading = page.locator("main > header");
  await heading.getByText("Mer", { exact: true }).click();
  await heading.getByRole("link", { name: choice, exact: true }).click();
}

/** Goes to a page, and waits until its line to the server is open: the first one, or the one after it where that was lost. */
export async function visit(page: Page, address: string): Promise<void> {
  // The page that is left may open a line of its own on the way out.
  let there = false;
  const arrives = (frame: Frame) => {
    there ||= frame === page.mainFrame();
  };
  page.on("framenavigated", arrives);
  const predicate = async (line: WebSocket) => there && (await isWelcomed(line));
  await Promise.all([page.waitForEvent("websocket", { predicate, timeout: 45_000 }), page.goto(address)]);
  page.off("framenavigated", arrives);
}

async function isWelcomed(line: WebSocket): Promise<boolean> {
  const welcome = ({ payload }: { payload: string | Buffer }) => String(payload).includes('["welcome"');
  return line.waitForEvent("framereceived", { predicate: welcome, timeout: 40_000 }).then(
    () => true,
    () => false,
  );
}

/** Touches a page, and waits until it has fetched what it fetches then: the files with these names, the texts last. */
export async function touch(page: Page, ...files: string[]): Promise<void> {
  await page.mouse.move(200, 200);
  await page.waitForFunction((files) => {
    const fetched = performance.getEntriesByType("resource").map(({ name }) => name);
    return files.every((file) => fetched.some((name) => name.includes(`/${file}-`)));
  }, files);
}

/** Closes a tab for good: on a busy machine one that is only closed lives on for a moment, and with a net. */
export async function closeTab(page: Page): Promise<void> {
  await page.goto("about:blank");
  await page.close();
}
