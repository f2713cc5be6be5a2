// Refusals over the line are as plain as they are by HTTP; and there is an end to how much one person may do.
import { randomUUID } from "node:crypto";
import { expect, test } from "vitest";
import { connect } from "../support/client";
import { cookieOf, runServer } from "../support/server";
import { foundTown } from "../support/towns";
import { foundWorkspace, openARoom } from "../support/twinnings";
import { testWorld } from "../support/world";

const world = await testWorld();
const server = await runServer(world, { LIMITS_FACTOR: "0.2" });
const [karlstad, lund] = [await foundTown(world), await foundTown(world)];
const workspace = await foundWorkspace(world, [karlstad, lund]);
const conversationId = await openARoom(world, karlstad.coordinator, workspace);
const ours = await connect(server, karlstad.coordinator);
const theirs = await connect(server, lund.coordinator);

const post = (client: typeof ours) =>
  client.call("message.post", { conversationId, body: "Hej!", clientId: randomUUID() });

test("what is refused has the same code, reason, fields and figures by the line as by HTTP", async () => {
  const cookie = await cookieOf(server, karlstad.coordinator);
  const cases: [name: string, input: object][] = [
    ["room.open", { workspaceId: workspace.workspaceId }],
    ["room.open", { workspaceId: randomUUID(), title: "Hej", audience: "shared" }],
    ["message.edit", { messageId: randomUUID(), body: "Hej" }],
    ["conversation.share", { conversationId, readers: 1 }],
    ["message.post", { conversationId, clientId: randomUUID(), body: "Ring 121212-1212 om det" }],
  ];
  for (const [name, input] of cases) {
    const { code, reason, fields, about } = await ours.refusal(name, input);
    const answered = await fetch(`${server.origin}/api/${name}`, {
      method: "POST",
      headers: { cookie, "content-type": "application/json" },
      body: JSON.stringify(input),
    });
    const problem = await answered.json();
    expect({ name, ...problem }).toMatchObject({ name, code, reason, fields, about });
    expect(problem.status).toBe(answered.status);
  }
});

test("posting has an end, for the one who posts, that says how long to wait", async () => {
  const answers = await Promise.all(Array.from({ length: 20 }, () => post(ours)));
  const refused = answers.flatMap((answer) => ("refusal" in answer ? [answer.refusal] : []));
  expect(answers.length - refused.length).toBeGreaterThan(6);
  expect(refused.length).toBeGreaterThan(3);
  expect(refused[0]).toMatchObject({ code: "too-many", reason: "too-many", fields: {} });
  expect(refused[0]?.about.seconds).toBeGreaterThan(0);
  expect(refused[0]?.about.seconds).toBeLessThanOrEqual(30);
  expect(await post(theirs)).toMatchObject({ ok: true });
});

test("a second line of the same person gives no second helping", async () => {
  expect(await post(await connect(server, karlstad.coordinator))).toMatchObject({
    refusal: { code: "too-many" },
  });
});

test("other deeds have an end of their own", async () => {
  const room = { workspaceId: workspace.workspaceId, title: "Rum", audience: "shared" };
  const opened = await Promise.all(Array.from({ length: 30 }, () => theirs.call("room.open", room)));
  expect(opened.filter(({ ok }) => ok)).toHaveLength(24);
  expect(opened.at(-1)).toMatchObject({ refusal: { code: "too-many" } });
});
