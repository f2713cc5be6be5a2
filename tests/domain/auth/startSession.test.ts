// Signing in with e-mail and password.
import { expect, test } from "vitest";
import { sessionCookie } from "~/server/auth/cookie";
import { startSession } from "~/server/domain/auth/commands/startSession";
import { perform } from "~/server/domain/core/perform";
import { refused, why } from "../../support/refused";
import { addColleague, foundTown } from "../../support/towns";
import { testWorld } from "../../support/world";

const password = "vinterväg och sommarbad";
const world = await testWorld();
const town = await foundTown(world);
const märta = await addColleague(world, town, { email: "marta@example.se", password, language: "en" });
const signIn = (email: string, tried: string, from = world) =>
  perform(startSession, from.visitor(), { email, password: tried });

test("the right password begins a session that the cookie proves", async () => {
  const { token, personId } = await signIn("marta@example.se", password);
  expect(personId).toBe(märta.id);
  const caller = await world.door.callerFrom(sessionCookie(world.origin, token));
  expect(caller).toMatchObject({ personId, name: märta.name, language: "en" });
});

test("the address is read as people write it", async () => {
  expect(await signIn("  Marta@Example.SE ", password)).toHaveProperty("personId", märta.id);
});

test("the token is not kept, only its hash", async () => {
  const { token } = await signIn("marta@example.se", password);
  const rows = await world.db.session.findMany({ where: { personId: märta.id } });
  expect(rows.length).toBeGreaterThan(0);
  expect(JSON.stringify(rows)).not.toContain(token);
  expect(rows[0]?.device).toBe("Firefox, Linux");
});

test("a wrong password, an unknown address, no password and a deactivated person get one answer", async () => {
  const gone = await addColleague(world, town, { email: "gone@example.se", password });
  expect(await signIn("gone@example.se", password)).toHaveProperty("personId", gone.id);
  await world.db.person.update({ where: { id: gone.id }, data: { deactivatedAt: new Date() } });
  await addColleague(world, town, { email: "without@example.se" });

  const answers = await Promise.all([
    refused(signIn("marta@example.se", "fel lösenord helt")),
    refused(signIn("nobody@example.se", password)),
    refused(signIn("without@example.se", password)),
    refused(signIn("gone@example.se", password)),
  ]);
  const told = answers.map(({ refusal, reason, fields, about }) => ({ refusal, reason, fields, about }));
  expect(new Set(told.map((answer) => JSON.stringify(answer))).size).toBe(1);
  expect(told[0]).toMatchObject({ refusal: "invalid", reason: "wrong-sign-in" });
});

test("signing in anew replaces the session that this browser had", async () => {
  const first = await signIn("marta@example.se", password);
  const known = await world.door.callerFrom(sessionCookie(world.origin, first.token));
  expect(known).not.toBeNull();
  const input = { email: "marta@example.se", password };
  await perform(startSession, world.as(märta, known ?? {}), input);
  expect(await world.door.callerFrom(sessionCookie(world.origin, first.token))).toBeNull();
  expect(world.rechecked).toContain(märta.id);
});

test("guessing is stopped, for one account and from one address", async () => {
  const strict = await testWorld({ limitsFactor: 1 });
  const there = await foundTown(strict);
  await addColleague(strict, there, { email: "mal@example.se", password });
  for (let i = 0; i < 10; i++)
    expect(await why(signIn("mal@example.se", "fel lösenord", strict))).toMatch(/wrong/);
  expect(await why(signIn("mal@example.se", password, strict))).toBe("too-many: too-many");

  const elsewhere = (i: number) =>
    perform(startSession, strict.visitor("198.51.100.7"), { email: `x${i}@example.se`, password });
  for (let i = 0; i < 100; i++) expect(await why(elsewhere(i))).toMatch(/wrong/);
  expect(await why(elsewhere(100))).toBe("too-many: too-many");
});
