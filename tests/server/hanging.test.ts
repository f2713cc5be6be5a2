// A database that hangs: whoever looks is told so after a while, and what they ask for is there again when it goes on.
import type { LoaderFunctionArgs } from "@remix-run/node";
import pg from "pg";
import { expect, test } from "vitest";
import { look } from "~/app/door.server";
import { workspaceFrame } from "~/server/domain/workspaces/queries/workspaceFrame";
import { until } from "../support/client";
import { cookieOf, runServer } from "../support/server";
import { foundTown } from "../support/towns";
import { foundWorkspace } from "../support/twinnings";
import { testWorld } from "../support/world";

const world = await testWorld();
const server = await runServer(world);
const [karlstad, lund] = [await foundTown(world), await foundTown(world)];
const { workspaceId } = await foundWorkspace(world, [karlstad, lund]);
const cookie = await cookieOf(server, karlstad.coordinator);

const frame = () =>
  fetch(`${server.origin}/api/workspace.frame?workspaceId=${workspaceId}`, { headers: { cookie } });
const page = () => {
  const args: Pick<LoaderFunctionArgs, "params" | "request" | "context"> = {
    params: { workspaceId },
    request: new Request(`${server.origin}/w/${workspaceId}`),
    context: { domain: world.as(karlstad.coordinator) } as LoaderFunctionArgs["context"],
  };
  return look(args as LoaderFunctionArgs, workspaceFrame);
};

test("who asks, and what is asked for, is waited for twenty seconds and no longer", {
  timeout: 60_000,
}, async () => {
  expect((await frame()).status).toBe(200);
  const [contents, sessions] = [await hold("WorkPackage"), await hold()];
  const begun = Date.now();
  try {
    const hanging = [
      frame(),
      page().then(
        () => new Response(),
        (thrown: Response) => thrown,
      ),
    ];
    await until(async () => (await waiting()) === hanging.length);
    await sessions.query('lock table "Session" in access exclusive mode');
    const answers = await Promise.all([...hanging, frame()]);
    expect(answers.map((answer) => answer.status)).toEqual([503, 503, 503]);
    expect(Date.now() - begun).toBeGreaterThan(19_000);
  } finally {
    await Promise.all([contents, sessions].map((client) => client.end()));
  }
  expect((await frame()).status).toBe(200);
  expect(await page()).toHaveProperty("workspace.id", workspaceId);
});

/** Keeps everybody else away from a table until it ends. */
async function hold(table?: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: world.url });
  await client.connect();
  await client.query("begin");
  if (table) await client.query(`lock table "${table}" in access exclusive mode`);
  return client;
}

/** How many wait for somebody else's lock. */
async function waiting(): Promise<number> {
  const [row] = await world.db.$queryRaw<{ count: number }[]>`
    select count(*)::int from pg_locks where not granted and database = (select oid from pg_database where datname = current_database())`;
  return row?.count ?? 0;
}
