// Starts the demo in a folder of its own, and signs in as everybody whose link it prints.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { request } from "@playwright/test";
import { type Program, startProgram } from "./support/program";
import { statePath, type Town, townPath } from "./support/town";

export default async function openTown(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), "armkrok-e2e-"));
  const demo = startProgram(["build/demo.js", "--port", "0", "--data", folder, "--fresh"]);
  const [, origin = ""] = await demo.prints(/^Armkrok: (\S+)$/m);
  await demo.prints(/Ready in/);
  const links = [...demo.printed().matchAll(/^ {2}(\S+) .*\n {2}(http\S+)$/gm)];
  mkdirSync("test-results/signed-in", { recursive: true });
  for (const [, name = "", link = ""] of links) await signIn(origin, name.toLowerCase(), link);
  const town: Town = { origin, folder, workspaceId: await workspaceOf(origin) };
  writeFileSync(townPath, JSON.stringify(town));
  return () => closeTown(demo, folder);
}

/** The link's page has one button; its form is posted as the browser would. */
async function signIn(origin: string, name: string, link: string): Promise<void> {
  const browser = await request.newContext({ extraHTTPHeaders: { origin, "user-agent": `Test ${name}` } });
  const answer = await browser.post(link, { form: { deed: "session.startByLink" }, maxRedirects: 0 });
  if (answer.status() !== 302) throw new Error(`${name} could not sign in: ${answer.status()}`);
  await browser.storageState({ path: statePath(name) });
  await browser.dispose();
}

async function workspaceOf(origin: string): Promise<string> {
  const browser = await request.newContext({ storageState: statePath("maja") });
  const answer = await browser.get(`${origin}/api/workspace.mine`);
  const { workspaces } = (await answer.json()) as { workspaces: { id: string }[] };
  await browser.dispose();
  return workspaces[0]?.id ?? "";
}

async function closeTown(demo: Program, folder: string): Promise<void> {
  demo.child.kill("SIGINT");
  await demo.ended;
  rmSync(folder, { recursive: true, force: true });
}
