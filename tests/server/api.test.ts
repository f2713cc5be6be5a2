// The HTTP API: POST does, GET asks, by cookie or token; refusals are problems that say what is wrong.
import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { commands, queries } from "~/server/domain/index";
import { get, plainly, post } from "../support/http";
import { cookieOf, runServer } from "../support/server";
import { addColleague, foundTown } from "../support/towns";
import { foundWorkspace, openARoom } from "../support/twinnings";
import { testWorld } from "../support/world";

const world = await testWorld();
const server = await runServer(world);
const [karlstad, lund] = [await foundTown(world), await foundTown(world)];
const workspace = await foundWorkspace(world, [karlstad, lund]);
const conversationId = await openARoom(world, karlstad.coordinator, workspace);
const { coordinator } = karlstad;
const cookie = await cookieOf(server, coordinator);
const { token } = await (await post(server, "token.create", { name: "Skript" }, { cookie })).json();

const message = (body = "Hej!") => ({ conversationId, clientId: randomUUID(), body });
const room = { workspaceId: workspace.workspaceId, title: "Ett rum", audience: "shared" };

describe("a caller", () => {
  test.each([
    ["by cookie", { cookie }],
    ["by token", { token }],
  ])("does and asks %s", async (_by, asked) => {
    const posted = await post(server, "message.post", message(), asked);
    expect(posted.status).toBe(200);
    expect(posted.headers.get("cache-control")).toBe("no-store");
    const { id: messageId, number } = await posted.json();
    const place = await get(server, "message.place", { messageId }, asked);
    expect(await place.json()).toMatchObject({ conversationId, number });
  });

  test("asks with parameters of their own as well", async () => {
    const address = `${server.origin}/api/conversation.messages?conversationId=${conversationId}&limit=1`;
    const response = await fetch(address, { headers: { cookie } });
    expect((await response.json()).messages).toHaveLength(1);
  });

  test("whom nobody knows is unauthenticated, at every door but those for visitors", async () => {
    const open = [
      "session.start",
      "session.startByLink",
      "link.look",
      "invitation.accept",
      "municipality.all",
    ];
    const visitors = [...open, "password.requestReset", "password.reset", "municipality.found"];
    const input = { conversationId, workspaceId: workspace.workspaceId, messageId: randomUUID() };
    for (const { name } of commands.filter(({ name }) => !visitors.includes(name)))
      expect([401, 422], name).toContain((await post(server, name, input)).status);
    for (const { name } of queries.filter(({ name }) => !visitors.includes(name)))
      expect([401, 422], name).toContain((await get(server, name, input)).status);
    const refused = await get(server, "workspace.mine", {}, { token: `${token}x` });
    expect([refused.status, refused.headers.get("www-authenticate")]).toEqual([401, "Bearer"]);
  });

  test("does with GET, and asks with POST, nothing", async () => {
    expect((await get(server, "room.open", room, { cookie })).status).toBe(404);
    expect((await post(server, "workspace.mine", {}, { cookie })).status).toBe(404);
    for (const name of ["upload.keep", "__proto__", "constructor", "nothing.here"]) {
      const refused = await post(server, name, {}, { cookie });
      expect([refused.status, refused.headers.get("content-type")]).toEqual([
        404,
        "application/problem+json; charset=utf-8",
      ]);
    }
  });
});

describe("a refusal", () => {
  test("is a problem: type, title, status, detail, code, reason and each field", async () => {
    const refused = await post(server, "room.open", { ...room, title: "" }, { cookie });
    expect(refused.headers.get("content-type")).toMatch(/^application\/problem\+json/);
    expect(refused.headers.get("cache-control")).toBe("no-store");
    expect(refused.status).toBe(422);
    expect(await refused.json()).toEqual({
      type: "urn:armkrok:refusal:invalid",
      title: expect.stringMatching(/\S/),
      status: 422,
      detail: expect.stringMatching(/\S/),
      code: "invalid",
      reason: "invalid",
      fields: { title: "required" },
      about: {},
      errors: [{ pointer: "/title", detail: expect.stringMatching(/\S/) }],
    });
  });

  test("has the status of its kind", async () => {
    const clerk = await addColleague(world, karlstad);
    const asClerk = { cookie: await cookieOf(server, clerk) };
    const { membershipId } = await (
      await post(server, "membership.give", { ...room, personId: clerk.id, role: "reader" }, { cookie })
    ).json();
    expect(membershipId).toBeTruthy();
    const statusOf = async (answered: Promise<Response>) => [
      (await answered).status,
      (await (await answered).json()).code,
    ];
    expect(await statusOf(post(server, "message.post", message(), asClerk))).toEqual([403, "forbidden"]);
    expect(
      await statusOf(get(server, "conversation.one", { conversationId: randomUUID() }, asClerk)),
    ).toEqual([404, "not-found"]);
    const share = { conversationId, readers: 1 };
    expect(await statusOf(post(server, "conversation.share", share, { cookie }))).toEqual([409, "conflict"]);
    expect(await statusOf(post(server, "message.post", {}, { cookie }))).toEqual([422, "invalid"]);
  });

  test("is said in the language of the one who asks", async () => {
    const missing = { conversationId: randomUUID() };
    const titleFor = async (language: string) =>
      (
        await (
          await get(server, "conversation.one", missing, { headers: { "accept-language": language } })
        ).json()
      ).title;
    const [swedish, english] = [await titleFor("sv"), await titleFor("en-GB,en;q=0.8")];
    expect(swedish).not.toBe(english);
    expect(await titleFor("fi, de;q=0.5")).toBe(swedish);
  });

  test("says how long to wait after too many tries, in words and to programs", async () => {
    const strict = await runServer(world, { LIMITS_FACTOR: "0.1" });
    const wrong = { email: coordinator.email, password: "inte den rätta alls" };
    const trying = (language: string) =>
      post(strict, "session.start", wrong, { headers: { "accept-language": language } });
    expect((await trying("sv")).status).toBe(422);
    const refused = await trying("sv");
    expect(refused.status).toBe(429);
    const { title, detail, about } = await refused.json();
    expect(refused.headers.get("retry-after")).toBe(String(about.seconds));
    expect(about.seconds).toBeGreaterThan(14 * 60);
    expect(detail).toBe(`${title} Försök igen om 15 minuter.`);
    expect((await (await trying("en")).json()).detail).toMatch(/ Try again in 15 minutes\.$/);
  });

  test("is told by its own text, also one that only some pages have", async () => {
    const reasonless = await post(
      server,
      "poll.open",
      { conversationId, question: "?", options: ["A"] },
      { cookie },
    );
    const { errors, title } = await reasonless.json();
    const options = errors.find(({ pointer }: { pointer: string }) => pointer === "/options");
    expect(options.detail).toMatch(/\S/);
    expect(options.detail).not.toBe(title);
  });

  test("answers what can't be read: no JSON, too much of it, or another kind", async () => {
    expect((await post(server, "message.post", "{", { cookie })).status).toBe(422);
    expect((await post(server, "message.post", message("a".repeat(300_000)), { cookie })).status).toBe(422);
    expect((await post(server, "message.post", "null", { cookie })).status).toBe(422);
    const form = { cookie, headers: { "content-type": "text/plain" } };
    expect((await post(server, "message.post", message(), form)).status).toBe(422);
    const broken = await fetch(`${server.origin}/api/conversation.one?input={`, { headers: { cookie } });
    expect([broken.status, (await broken.json()).code]).toEqual([422, "invalid"]);
    expect((await fetch(`${server.origin}/healthz`)).status).toBe(200);
  });

  test("of too many says when to come back", async () => {
    const strict = await runServer(world, { LIMITS_FACTOR: "0.1", DATA_DIR: `${world.folder}/strict` });
    const sign = () => post(strict, "session.start", { email: "asa@lund.se", password: "fel lösenord här" });
    const answers = await Promise.all([1, 2, 3, 4].map(sign));
    const [refused] = answers.filter(({ status }) => status === 429);
    if (!refused) throw new Error("everybody was let in");
    expect(Number(refused.headers.get("retry-after"))).toBeGreaterThan(0);
    expect((await refused.json()).about.seconds).toBeGreaterThan(0);
  });
});

describe("another site's page", () => {
  const from = (headers: Record<string, string>, asked: { cookie?: string } = { cookie }) =>
    plainly(`${server.origin}/api/room.open`, {
      method: "POST",
      headers: { "content-type": "application/json", ...asked, ...headers },
      body: JSON.stringify(room),
    });

  test("may do nothing with a reader's cookie", async () => {
    const rooms = () => world.db.conversation.count();
    const before = await rooms();
    for (const headers of [
      { origin: "https://evil.example" },
      { origin: "null" },
      { origin: `${server.origin.replace("http", "https")}0` },
      { "sec-fetch-site": "cross-site" },
      { "sec-fetch-site": "same-site", origin: server.origin },
    ])
      expect((await from(headers as Record<string, string>)).status).toBe(403);
    expect(await rooms()).toBe(before);
    expect((await from({ origin: server.origin, "sec-fetch-site": "same-origin" })).status).toBe(200);
    expect((await from({})).status).toBe(200);
    expect(await rooms()).toBe(before + 2);
  });

  test("gains nothing by an Authorization of its own making", async () => {
    const made = { origin: "https://evil.example", authorization: "Bearer armkrok" };
    expect((await from(made)).status).toBe(401);
    // What a browser makes of a name and a password in an address is no program's key.
    const basic = { "sec-fetch-site": "cross-site", authorization: "Basic eDp5" };
    expect((await from(basic as Record<string, string>)).status).toBe(403);
  });

  test("can't sign anybody in, nor claim to be here by a header of proxies", async () => {
    const claim = { origin: "https://evil.example", "x-forwarded-host": "evil.example" };
    expect((await from(claim)).status).toBe(403);
    const body = JSON.stringify({ email: "asa@lund.se", password: "x" });
    const headers = { origin: "https://evil.example", "content-type": "text/plain" };
    const address = `${server.origin}/api/session.start`;
    expect((await plainly(address, { method: "POST", headers, body })).status).toBe(403);
  });

  test("may not read answers either: no header lets it", async () => {
    const headers = { origin: "https://evil.example", cookie };
    const answered = await plainly(`${server.origin}/api/workspace.mine`, { headers });
    expect(answered.headers).not.toHaveProperty("access-control-allow-origin");
    expect(answered.headers["cross-origin-resource-policy"]).toBe("same-origin");
  });
});
