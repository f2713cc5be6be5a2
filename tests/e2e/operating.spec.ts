// A server for real use, on a PostgreSQL of the operator's own: empty at first, founded by the printed link, and there again after a restart.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type APIRequestContext, request } from "@playwright/test";
import { type EmbeddedDatabase, startEmbedded } from "~/server/db/embedded";
import { query } from "../support/postgres";
import { expect, test } from "./support/place";
import type { Program } from "./support/program";

test.describe.configure({ timeout: 120_000 });

const elsewhere = mkdtempSync(join(tmpdir(), "armkrok-operator-"));
let postgres: EmbeddedDatabase;
/** An account that owns its database and has no other rights. */
let database: string;

test.beforeAll(async () => {
  postgres = await startEmbedded({ folder: elsewhere });
  await query(
    postgres.url,
    "create role operator login password 'hemligt'",
    "create database town owner operator",
  );
  const { port } = new URL(postgres.url);
  database = `postgresql://operator:hemligt@127.0.0.1:${port}/town`;
});

test.afterAll(async () => {
  await postgres.stop();
  rmSync(elsewhere, { recursive: true, force: true });
});

const maja = { email: "maja@karlstad.example", password: "sju lila elefanter dansar" };

test("an empty database is founded by one link, and asks for none after that", async ({ place }) => {
  const program = place.start({ DATABASE_URL: database });
  const [, link = ""] = await program.prints(/^(http\S+\/link\/\S+)$/m);
  expect(program.printed().match(/\/link\//g)).toHaveLength(1);
  // The server keeps no database of its own beside it.
  expect(place.postgresCount()).toBe(0);

  const visitor = await at(link);
  expect(await (await visitor.get(link)).text()).toContain("Karlstad");
  const founding = { ...maja, deed: "municipality.found", municipalityCode: "1780", name: "Maja Ek" };
  const refused = await visitor.post(link, { form: { ...founding, password: "kort" }, maxRedirects: 0 });
  expect(refused.status()).toBe(422);
  const founded = await visitor.post(link, { form: founding, maxRedirects: 0 });
  expect(founded.status()).toBe(302);
  expect((await visitor.get("/municipality")).url()).toContain("/municipality");
  expect(await (await visitor.get("/municipality")).text()).toContain("Maja Ek");
  const again = await at(link);
  expect((await again.get(link)).status()).toBe(410);
  await Promise.all([visitor.dispose(), again.dispose(), stop(program)]);

  const second = place.start({ DATABASE_URL: database, LOG_LEVEL: "info" });
  await second.prints(/"ready"/);
  const [, origin = ""] = second.printed().match(/"origin":"([^"]+)"/) ?? [];
  expect(await signedInAs(origin, { ...maja, password: "sju gula elefanter dansar" })).toBe(422);
  expect(await signedInAs(origin, maja)).toBe(302);
  expect(second.printed()).not.toContain("/link/");
  await stop(second);
});

test("what is wrong with the database stops the start with one sentence that names the setting", async ({
  place,
}) => {
  for (const wrong of [database.replace("hemligt", "gissat"), database.replace(/town$/, "village")]) {
    const program = place.start({ DATABASE_URL: wrong });
    expect(await program.ended).toBe(1);
    expect(program.printed()).toMatch(/^The database that DATABASE_URL names can't be reached: .+\.\n$/);
    expect(program.printed()).not.toMatch(/hemligt|gissat/);
  }
});

test("without its own address it does not let others in", async ({ place }) => {
  const program = place.start({ DATABASE_URL: database, HOST: "0.0.0.0" });
  expect(await program.ended).toBe(1);
  expect(program.printed()).toMatch(/^The setting ORIGIN is missing, and HOST lets others in: .+\.\n$/);
});

/** A browser's own requests, as forms without scripts make them. */
function at(link: string): Promise<APIRequestContext> {
  const { origin } = new URL(link);
  return request.newContext({ baseURL: origin, extraHTTPHeaders: { origin, accept: "text/html" } });
}

async function signedInAs(origin: string, who: typeof maja): Promise<number> {
  const visitor = await at(origin);
  const form = { ...who, deed: "session.start", next: "/" };
  const answer = await visitor.post("/sign-in", { form, maxRedirects: 0 });
  await visitor.dispose();
  return answer.status();
}

async function stop({ child, ended, printed }: Program): Promise<void> {
  child.kill("SIGTERM");
  expect(await ended, printed()).toBe(0);
}
