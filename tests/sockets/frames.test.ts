// What no client of ours sends: too large, malformed or strange. It is refused, and everyone else goes on.
import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { type Client, connect, knock, pause, until } from "../support/client";
import { cookieOf, runServer } from "../support/server";
import { foundTown } from "../support/towns";
import { foundWorkspace, openARoom } from "../support/twinnings";
import { testWorld } from "../support/world";

const world = await testWorld();
const server = await runServer(world);
const [karlstad, lund] = [await foundTown(world), await foundTown(world)];
const workspace = await foundWorkspace(world, [karlstad, lund]);
const conversationId = await openARoom(world, karlstad.coordinator, workspace);
const witness = await connect(server, lund.coordinator);

const message = (body: unknown) => ({ conversationId, clientId: randomUUID(), body });
const raw = (client: Client, frame: string) => client.socket.io.engine.write(frame);

/** The others are still served. */
async function goesOn(): Promise<void> {
  expect(witness.socket.connected).toBe(true);
  expect(await witness.get("workspace.mine")).toHaveProperty("workspaces");
  expect((await fetch(`${server.origin}/readyz`)).status).toBe(200);
}

describe("a frame", () => {
  test("of the largest message passes, whatever its letters", async () => {
    const ours = await connect(server, karlstad.coordinator);
    for (const letter of ["a", "å", "🤝"]) {
      const body = letter.repeat(8_000);
      expect(await ours.get("message.post", message(body))).toMatchObject({ body });
    }
  });

  test("that holds more than a message may is refused in words", async () => {
    const ours = await connect(server, karlstad.coordinator);
    const { code, fields } = await ours.refusal("message.post", message("a".repeat(8_001)));
    expect([code, fields]).toEqual(["invalid", { body: "too-long" }]);
    expect((await ours.refusal("message.post", message("a".repeat(200_000)))).code).toBe("invalid");
  });

  test.each(["websocket", "polling"])("beyond every measure ends its own line by %s", async (transport) => {
    const ours = await connect(server, karlstad.coordinator, { transports: [transport] });
    ours.socket.emit("message.post", message("a".repeat(2_000_000)));
    await until(() => !ours.socket.connected);
    await goesOn();
  });

  test.each([
    ["is no packet", "4nonsense"],
    ["is no JSON", '42["message.post",{'],
    ["has no name", "42[]"],
    ["has a number for a name", "42[7]"],
    ["is named as the library's own events", '42["disconnect","x"]'],
    ["claims to be an error", '42["error",{"message":"x"}]'],
    ["answers what was never asked", '43999["x"]'],
    ["announces attachments that never come", '451000-["message.post",{"_placeholder":true,"num":0}]'],
    ["speaks to a place that is not there", '42/admin,["message.post",{}]'],
    ["is of an unknown kind", "49"],
    ["is named __proto__", '42["__proto__",{}]'],
  ])("that %s does no harm", async (_what, frame) => {
    const odd = await connect(server, karlstad.coordinator);
    raw(odd, frame);
    await pause(20);
    await goesOn();
  });

  test("before anybody has said who they are does nothing", async () => {
    const nobody = knock(server, { autoConnect: false });
    nobody.socket.io.open();
    await until(() => nobody.socket.io.engine?.readyState === "open");
    raw(nobody, `2${JSON.stringify(["message.post", message("Smyger in")])}`);
    raw(nobody, '2["workspace.mine"]');
    await pause(50);
    expect(nobody.events).toEqual([]);
    expect(await world.db.message.count({ where: { body: "Smyger in" } })).toBe(0);
    await goesOn();
  });
});

describe("a call", () => {
  test("that nobody knows is not found", async () => {
    const ours = await connect(server, karlstad.coordinator);
    for (const name of ["upload.keep", "message.postAll", "toString", "constructor", "__proto__"])
      expect(await ours.refusal(name, {})).toMatchObject({ code: "not-found" });
    expect(await ours.get("workspace.mine")).toBeTruthy();
  });

  test("with anything for input is refused, and names what is missing", async () => {
    const ours = await connect(server, karlstad.coordinator);
    const deep = JSON.parse(`${"[".repeat(2_000)}${"]".repeat(2_000)}`);
    const binary = Buffer.from("binär");
    for (const odd of [undefined, null, "x", 7, [], deep, binary, { body: { toString: 1 } }])
      expect(await ours.refusal("message.post", odd)).toMatchObject({ code: "invalid" });
    expect((await ours.refusal("message.post", {})).fields).toEqual({
      conversationId: "required",
      clientId: "required",
      body: "required",
    });
  });

  test("with signs that no database holds is cleaned of them", async () => {
    const ours = await connect(server, karlstad.coordinator);
    const posted = await ours.get("message.post", message("Hej\u0000 där\u0007!"));
    expect(posted).toMatchObject({ body: "Hej där!" });
    const lone = await ours.call("message.post", message("\ud800"));
    expect(lone).not.toMatchObject({ error: "unavailable" });
    for (const deed of ["message.delete", "conversation.one"])
      expect((await ours.refusal(deed, { messageId: "\u0000", conversationId: "\u0000" })).code).toBe(
        "invalid",
      );
  });

  test("without an acknowledgement is done all the same", async () => {
    const ours = await connect(server, karlstad.coordinator);
    const sent = message("Utan kvitto");
    ours.socket.emit("message.post", sent);
    await until(() =>
      witness.events.some(({ view }) => (view as { clientId?: string }).clientId === sent.clientId),
    );
  });
});

test("two hundred lines that come and go leave nothing behind", async () => {
  const cookie = await cookieOf(server, karlstad.coordinator);
  const before = server.io.sockets.adapter.rooms.size;
  for (let round = 0; round < 4; round += 1) {
    const lines = Array.from({ length: 50 }, () => knock(server, { extraHeaders: { cookie } }));
    await until(() => lines.every(({ socket }) => socket.connected));
    for (const line of lines) {
      line.socket.emit("here", { workspaceId: workspace.workspaceId });
      line.socket.disconnect();
    }
  }
  await until(() => server.io.sockets.sockets.size <= 30);
  await until(() => server.io.sockets.adapter.rooms.size <= before);
  await goesOn();
});
