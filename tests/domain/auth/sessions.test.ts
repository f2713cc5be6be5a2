// How long sessions last, who they speak for, and how they end.
import { describe, expect, test } from "vitest";
import { endCookie, sessionCookie, tokenIn } from "~/server/auth/cookie";
import { deviceIn } from "~/server/auth/device";
import { sessions } from "~/server/auth/sessions";
import { endAllSessions, endSession } from "~/server/domain/auth/commands/endSession";
import { mySessions } from "~/server/domain/auth/queries/mine";
import { digest } from "~/server/domain/auth/secret";
import { perform } from "~/server/domain/core/perform";
import { ask } from "~/server/domain/core/query";
import { day, minute } from "../../support/clock";
import { why } from "../../support/refused";
import { addColleague, foundTown } from "../../support/towns";
import { testWorld } from "../../support/world";

const world = await testWorld();
const town = await foundTown(world);
const cookieOf = (token: string) => sessionCookie(world.origin, token).split(";")[0];

async function signedIn(device = "Firefox, Linux") {
  const person = await addColleague(world, town);
  const { token } = await world.door.create(world.db, person.id, device);
  const context = world.as(person, { sessionId: digest(token) });
  return { person, token, context, knock: () => world.door.callerFrom(cookieOf(token)) };
}

describe("a session", () => {
  test("speaks for its person, among other cookies", async () => {
    const { person, token } = await signedIn();
    const caller = await world.door.callerFrom(`language=sv; ${cookieOf(token)}; other=%zz`);
    expect(caller).toEqual({
      personId: person.id,
      sessionId: digest(token),
      name: person.name,
      language: "sv",
    });
  });

  test("is not proved by its hash, nor by anything else", async () => {
    const { token, knock } = await signedIn();
    expect(await knock()).not.toBeNull();
    for (const wrong of [digest(token), `#${digest(token)}`, `${token}x`, "", "%00"])
      expect(await world.door.callerFrom(`armkrok_session=${wrong}`)).toBeNull();
    expect(await world.door.callerFrom(undefined)).toBeNull();
  });

  test("ends with its person", async () => {
    const { person, knock } = await signedIn();
    expect(await knock()).not.toBeNull();
    await world.db.person.update({ where: { id: person.id }, data: { deactivatedAt: new Date() } });
    expect(await knock()).toBeNull();
  });

  test("ends after two weeks without use", async () => {
    const { token, knock } = await signedIn();
    const later = (days: number) =>
      sessions(world.db, { origin: world.origin, now: () => new Date(Date.now() + days * day) });
    expect(await later(13).callerFrom(cookieOf(token))).not.toBeNull();
    expect(await later(15).callerFrom(cookieOf(token))).toBeNull();
    expect(await knock()).not.toBeNull();
  });

  test("is renewed by use, but never beyond ninety days", async () => {
    const { token, knock } = await signedIn();
    const id = digest(token);
    const nearly = { expiresAt: new Date(Date.now() + 2 * day) };
    await world.db.session.update({ where: { id }, data: nearly });
    expect(await knock()).not.toBeNull();
    const renewed = await world.db.session.findUniqueOrThrow({ where: { id } });
    expect(renewed.expiresAt.getTime()).toBeGreaterThan(Date.now() + 13 * day);

    const createdAt = new Date(Date.now() - 88 * day);
    await world.db.session.update({ where: { id }, data: { ...nearly, createdAt } });
    expect(await knock()).not.toBeNull();
    const old = await world.db.session.findUniqueOrThrow({ where: { id } });
    expect(old.expiresAt.getTime()).toBe(createdAt.getTime() + 90 * day);
  });

  test("remembers its last use, coarsely", async () => {
    const { token, knock } = await signedIn();
    const seen = async () =>
      (await world.db.session.findUniqueOrThrow({ where: { id: digest(token) } })).lastSeenAt;
    const before = await seen();
    await knock();
    expect(await seen()).toEqual(before);
    await world.db.session.update({
      where: { id: digest(token) },
      data: { lastSeenAt: new Date(Date.now() - 6 * minute) },
    });
    await knock();
    expect((await seen()).getTime()).toBeGreaterThan(Date.now() - minute);
  });

  test("is swept away when its time is out", async () => {
    const { token } = await signedIn();
    const { token: lasting } = await signedIn();
    await world.db.session.update({ where: { id: digest(token) }, data: { expiresAt: new Date(0) } });
    await world.door.sweep();
    const left = await world.db.session.findMany({ select: { id: true } });
    expect(left).not.toContainEqual({ id: digest(token) });
    expect(left).toContainEqual({ id: digest(lasting) });
  });
});

describe("ending", () => {
  test("the session that asks, when none is named", async () => {
    const { context, knock, person } = await signedIn();
    await perform(endSession, context, {});
    expect(await knock()).toBeNull();
    expect(world.rechecked).toContain(person.id);
  });

  test("another of one's own, and nobody else's", async () => {
    const mine = await signedIn();
    const { token } = await world.door.create(world.db, mine.person.id, "Edge, Windows");
    const stranger = await signedIn();
    const end = (sessionId: string) => perform(endSession, mine.context, { sessionId });

    await end(digest(token));
    expect(await world.door.callerFrom(cookieOf(token))).toBeNull();
    expect(await mine.knock()).not.toBeNull();
    expect(await why(end(digest(stranger.token)))).toBe("not-found: not-found");
    expect(await why(end("nothing"))).toBe("not-found: not-found");
    expect(await stranger.knock()).not.toBeNull();
  });

  test("all others, or all", async () => {
    const mine = await signedIn();
    const other = await world.door.create(world.db, mine.person.id, "");
    expect(await perform(endAllSessions, mine.context, { keepThis: "true" })).toEqual({ ended: 1 });
    expect(await world.door.callerFrom(cookieOf(other.token))).toBeNull();
    expect(await mine.knock()).not.toBeNull();
    expect(await perform(endAllSessions, mine.context, {})).toEqual({ ended: 1 });
    expect(await mine.knock()).toBeNull();
  });

  test("is for those who are signed in", async () => {
    expect(await why(perform(endSession, world.visitor(), {}))).toBe("unauthenticated: unauthenticated");
  });
});

test("one's own sessions are listed, the one that asks first", async () => {
  const { person, token, context } = await signedIn("Safari, iPhone");
  await world.door.create(world.db, person.id, "Edge, Windows");
  const { token: old } = await world.door.create(world.db, person.id, "Opera, Linux");
  await world.db.session.update({ where: { id: digest(old) }, data: { expiresAt: new Date(0) } });
  const listed = await ask(mySessions, context, {});
  expect(listed.map(({ device, here }) => ({ device, here }))).toEqual([
    { device: "Safari, iPhone", here: true },
    { device: "Edge, Windows", here: false },
  ]);
  expect(JSON.stringify(listed)).not.toContain(token);
});

test("those who stay connected are known to be in, or not", async () => {
  const staying = await signedIn();
  const leaving = await signedIn();
  const callers = [staying, leaving].map(({ person, token }) => ({
    personId: person.id,
    sessionId: digest(token),
  }));
  expect(await world.door.stillIn(callers)).toEqual(callers);
  await perform(endSession, leaving.context, {});
  expect(await world.door.stillIn(callers)).toEqual(callers.slice(0, 1));
});

describe("the cookie", () => {
  test("is out of reach of scripts and of other sites", () => {
    expect(sessionCookie("http://127.0.0.1:3000", "t0k3n")).toBe(
      "armkrok_session=t0k3n; Path=/; Max-Age=7776000; HttpOnly; SameSite=Lax",
    );
  });

  test("is for encrypted ways only where there are such", () => {
    const origin = "https://armkrok.example.se";
    expect(sessionCookie(origin, "t0k3n")).toMatch(/^__Host-armkrok_session=t0k3n; Path=\/; .*; Secure$/);
    expect(tokenIn(origin, "armkrok_session=planted; __Host-armkrok_session=t0k3n")).toBe("t0k3n");
    expect(tokenIn(origin, "armkrok_session=planted")).toBeUndefined();
    expect(endCookie(origin)).toContain("Max-Age=0");
  });
});

test.each([
  ["Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0", "Firefox, Windows"],
  [
    "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15",
    "Safari, macOS",
  ],
  [
    "Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36",
    "Chrome, Linux",
  ],
  [
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0",
    "Edge, Windows",
  ],
  [
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1",
    "Safari, iPhone",
  ],
  [
    "Mozilla/5.0 (Linux; Android 15) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36",
    "Chrome, Android",
  ],
  ["curl/8.5.0", ""],
  [undefined, ""],
])("%s is %s in words", (userAgent, words) => {
  expect(deviceIn(userAgent)).toBe(words);
});
