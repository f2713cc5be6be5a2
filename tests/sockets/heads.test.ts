// What is stored without having been told: those who listen learn how far their audiences are, and fetch what they missed.
import { beforeAll, expect, test } from "vitest";
import type { CatchUp } from "~/app/live/wire";
import { type Client, connect, pause, until } from "../support/client";
import { query } from "../support/postgres";
import { runServer } from "../support/server";
import { foundTown } from "../support/towns";
import { foundWorkspace, openARoom, say } from "../support/twinnings";
import { testWorld } from "../support/world";

const world = await testWorld();
const server = await runServer(world);
const [karlstad, lund] = [await foundTown(world), await foundTown(world)];

/** A commit that PostgreSQL refuses at the last moment stands for one whose answer gets lost. */
beforeAll(() =>
  query(
    world.url,
    `create function fails() returns trigger language plpgsql as $$ begin raise 'at the last moment'; end $$`,
    `create constraint trigger fails after insert on "Message" deferrable initially deferred
     for each row when (new.body = 'Faller') execute function fails()`,
  ),
);

async function scene() {
  const workspace = await foundWorkspace(world, [karlstad, lund]);
  const [shared, internal] = [
    await openARoom(world, karlstad.coordinator, workspace),
    await openARoom(world, karlstad.coordinator, workspace, { audience: "internal" }),
  ];
  const [ours, theirs] = await Promise.all([
    connect(server, karlstad.coordinator),
    connect(server, lund.coordinator),
  ]);
  const own = workspace.internal[karlstad.code] ?? "";
  return { shared: workspace.shared, own, rooms: { shared, internal }, ours, theirs };
}

function headsTold({ socket }: Client): Record<string, number> {
  const heads: Record<string, number> = {};
  socket.on("heads", (told) => Object.assign(heads, told));
  return heads;
}

test("a message that was stored and never told is heard of, once there is doubt", async () => {
  const { rooms, shared, own, ours, theirs } = await scene();
  const [heardHere, heardThere] = [headsTold(ours), headsTold(theirs)];
  const known = { ...theirs.welcomes.at(-1) };
  // Stored beside the server, as by one whose answer was lost: nobody is told.
  const untold = await say(world, karlstad.coordinator, rooms.shared, "Ingen fick veta");
  await say(world, karlstad.coordinator, rooms.internal, "Bara vi");
  await pause(100);
  expect([theirs.heard(shared), heardThere]).toEqual([[], {}]);
  const failed = await ours.call("message.post", {
    conversationId: rooms.shared,
    clientId: crypto.randomUUID(),
    body: "Faller",
  });
  expect(failed).toEqual({ ok: false, error: "unavailable" });
  await until(() => heardHere[own] && heardThere[shared]);
  expect(heardThere).not.toHaveProperty(own);
  const { changes } = await theirs.get<CatchUp>("changes.since", { audiences: known });
  expect(changes.map(({ view }) => view)).toMatchObject([{ id: untold.id, body: "Ingen fick veta" }]);
});

test("what was told already is not told of again", async () => {
  const { rooms, shared, ours, theirs } = await scene();
  const heads = headsTold(theirs);
  const post = (body: string) =>
    ours.call("message.post", { conversationId: rooms.shared, clientId: crypto.randomUUID(), body });
  await post("Hörs");
  await until(() => theirs.heard(shared).length === 1);
  expect(await post("Faller")).toMatchObject({ ok: false });
  await pause(1_000);
  expect(heads).not.toHaveProperty(shared);
});
