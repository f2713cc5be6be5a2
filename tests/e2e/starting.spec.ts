// Starting and stopping, as an operator does it: by what is printed, and what is still there afterwards.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type APIRequestContext, expect, request, test } from "@playwright/test";
import { type Program, startProgram } from "./support/program";

test.describe.configure({ timeout: 120_000 });

let folder: string;
const started: Program[] = [];

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "armkrok-starting-"));
});

test.afterEach(async () => {
  for (const { child, ended } of started.splice(0)) {
    child.kill("SIGTERM");
    await ended;
  }
  rmSync(folder, { recursive: true, force: true });
});

function start(env: Record<string, string> = {}): Program {
  const settings = { DATA_DIR: folder, HOST: "127.0.0.1", PORT: "0", LOG_LEVEL: "warn", ...env };
  const program = startProgram(["build/main.js"], settings);
  started.push(program);
  return program;
}

function demo(...args: string[]): Program {
  const program = startProgram(["build/demo.js", "--port", "0", "--data", folder, ...args]);
  started.push(program);
  return program;
}

test("a wrong setting stops the start with one sentence that names it", async () => {
  for (const [name, value] of [
    ["PORT", "many"],
    ["DATABASE_URL", "mysql://somewhere"],
    ["ORIGIN", "armkrok.example"],
    ["DATABASE_URL", "postgresql://nobody:secret@127.0.0.1:9/none"],
    ["DATA_DIR", "/dev/null/armkrok"],
  ] as const) {
    const program = start({ [name]: value });
    expect(await program.ended).toBe(1);
    expect(program.printed().trim().split("\n")).toHaveLength(1);
    expect(program.printed()).toContain(name);
    expect(program.printed()).not.toContain("secret");
  }
});

test("a taken port is named, with what to do", async () => {
  const other = createServer();
  await new Promise<void>((done) => other.listen(0, "127.0.0.1", done));
  const address = other.address();
  const port = address && typeof address === "object" ? String(address.port) : "";
  const program = start({ PORT: port });
  expect(await program.ended).toBe(1);
  expect(program.printed()).toContain(`Port ${port} is taken`);
  other.close();
});

test("a second server on the same folder is refused, and the first goes on", async () => {
  const first = demo();
  const [, origin = ""] = await first.prints(/^Armkrok: (\S+)$/m);
  await first.prints(/Ready in/);
  for (const args of [[], ["--fresh"]]) {
    const second = demo(...args);
    expect(await second.ended).toBe(1);
    expect(second.printed()).toContain("Another Armkrok server");
  }
  const browser = await request.newContext();
  expect((await browser.get(`${origin}/readyz`)).status()).toBe(200);
  await browser.dispose();
});

test("--fresh begins anew, and leaves alone what is not the server's", async () => {
  const first = demo();
  await first.prints(/Ready in/);
  const { browser, origin } = await signedIn(first);
  const room = await roomOf(browser, origin);
  await post(browser, origin, room, "Före omstarten");
  await browser.dispose();
  first.child.kill("SIGINT");
  await first.ended;
  writeFileSync(join(folder, "mine.txt"), "mine");
  const again = demo("--fresh");
  await again.prints(/Ready in/);
  const after = await signedIn(again);
  const gone = await after.browser.get(`${after.origin}/api/conversation.one?conversationId=${room}`);
  expect(gone.status()).toBe(404);
  expect(readFileSync(join(folder, "mine.txt"), "utf8")).toBe("mine");
  await after.browser.dispose();
});

test("Ctrl-C while it fills in stops the database, and the next start begins anew", async () => {
  const first = demo();
  await first.prints(/Filling in/);
  first.child.kill("SIGINT");
  expect(await first.ended).toBe(0);
  expect(first.printed().trim().split("\n").at(-1)).toMatch(/Filling in/);
  expect(postgresOn(folder)).toBe(0);
  const again = demo();
  await again.prints(/Filling in[\s\S]*Hedda Rosell[\s\S]*Ready in/);
});

test("after kill -9 of everything the next start recovers by itself, with all that was acknowledged", async () => {
  const first = demo();
  await first.prints(/Ready in/);
  const { browser, origin } = await signedIn(first);
  const room = await roomOf(browser, origin);
  const texts = Array.from({ length: 20 }, (_, i) => `Före strömavbrottet ${i}`);
  for (const body of texts) await post(browser, origin, room, body);
  kill9(first);
  await first.ended;

  const again = demo();
  await again.prints(/Ready in/);
  const after = await signedIn(again);
  const answer = await after.browser.get(
    `${after.origin}/api/conversation.messages?conversationId=${room}&limit=60`,
  );
  const { messages } = (await answer.json()) as { messages: { body: string }[] };
  expect(messages.map(({ body }) => body).slice(-texts.length)).toEqual(texts);
  await Promise.all([browser.dispose(), after.browser.dispose()]);
});

test("a database that is killed alone comes back by itself, and the server with it", async () => {
  const program = start();
  await program.prints(/link/);
  process.kill(postgresOf(folder), "SIGKILL");
  await program.prints(/is back/);
  program.child.kill("SIGTERM");
  expect(await program.ended).toBe(0);
});

test("SIGTERM lets what is in hand finish, stops the database, and ends within ten seconds", async () => {
  const program = demo();
  await program.prints(/Ready in/);
  const { browser, origin } = await signedIn(program);
  const room = await roomOf(browser, origin);
  const posting = Array.from({ length: 10 }, (_, i) => post(browser, origin, room, `I sista stund ${i}`));
  await posting[0];
  const begun = Date.now();
  program.child.kill("SIGTERM");
  expect(await program.ended).toBe(0);
  expect(Date.now() - begun).toBeLessThan(10_000);
  const statuses = await Promise.all(posting.map((one) => one.catch(() => 0)));
  expect(statuses.filter((status) => status !== 0)).not.toContain(500);
  expect(postgresOn(folder)).toBe(0);
  await browser.dispose();
});

async function signedIn(program: Program): Promise<{ browser: APIRequestContext; origin: string }> {
  const [link = ""] = program.printed().match(/http\S+\/link\/\S+/) ?? [];
  const { origin } = new URL(link);
  const browser = await request.newContext({ extraHTTPHeaders: { origin } });
  await browser.post(link, { form: { deed: "session.startByLink" }, maxRedirects: 0 });
  return { browser, origin };
}

async function roomOf(browser: APIRequestContext, origin: string): Promise<string> {
  const mine = await (await browser.get(`${origin}/api/workspace.mine`)).json();
  const workspaceId = mine.workspaces[0].id;
  const all = await (await browser.get(`${origin}/api/conversation.all?workspaceId=${workspaceId}`)).json();
  return all.conversations.find(({ kind }: { kind: string }) => kind === "room").id;
}

async function post(browser: APIRequestContext, origin: string, conversationId: string, body: string) {
  const data = { conversationId, clientId: crypto.randomUUID(), body };
  const answer = await browser.post(`${origin}/api/message.post`, { data });
  return answer.status();
}

/** The server and its database at once, with no time to write anything. */
function kill9({ child }: Program): void {
  const postgres = postgresOf(folder);
  child.kill("SIGKILL");
  process.kill(postgres, "SIGKILL");
}

function postgresOf(data: string): number {
  const [pid = ""] = readFileSync(join(data, "postgres/pgdata/postmaster.pid"), "utf8").split("\n");
  return Number(pid);
}

/** How many processes run on the folder's database. */
function postgresOn(data: string): number {
  const { stdout } = spawnSync("ps", ["-eo", "args"], { encoding: "utf8" });
  return stdout
    .split("\n")
    .filter((line) => line.includes(join(data, "postgres")) && !line.includes("build/")).length;
}
