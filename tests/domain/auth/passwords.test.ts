// Forgotten, reset and changed passwords.
import { describe, expect, test } from "vitest";
import { sessionCookie } from "~/server/auth/cookie";
import { callerFromBearer } from "~/server/auth/tokens";
import { changePassword } from "~/server/domain/auth/commands/changePassword";
import { requestReset } from "~/server/domain/auth/commands/requestReset";
import { resetPassword } from "~/server/domain/auth/commands/resetPassword";
import { startSession } from "~/server/domain/auth/commands/startSession";
import { digest } from "~/server/domain/auth/secret";
import { perform } from "~/server/domain/core/perform";
import { hour } from "../../support/clock";
import { fieldsOf, why } from "../../support/refused";
import { newToken } from "../../support/tokens";
import { addColleague, foundTown } from "../../support/towns";
import { testWorld } from "../../support/world";

const world = await testWorld();
const town = await foundTown(world);
const old = "gammalt men långt nog";
const fresh = "nytt och ännu längre";

const request = (email: string) => perform(requestReset, world.visitor(), { email });
const signIn = (email: string, password: string) =>
  perform(startSession, world.visitor(), { email, password });
const linkTo = (email: string) =>
  world.mail.findLast(({ to }) => to === email)?.text.match(/\/link\/(\S+)/)?.[1] ?? "";

describe("a forgotten password", () => {
  test("gets the same answer whether anybody has the address or not", async () => {
    const { email } = await addColleague(world, town, { password: old });
    expect(await request(email)).toEqual(await request("nobody@example.se"));
    expect(world.mail.filter(({ to }) => to === email)).toHaveLength(1);
    expect(world.mail.filter(({ to }) => to === "nobody@example.se")).toHaveLength(0);
  });

  test("is asked for in the person's own language", async () => {
    const { email } = await addColleague(world, town, { language: "en" });
    await request(email);
    expect(world.mail.findLast(({ to }) => to === email)?.subject).toBe("A new password for Armkrok");
  });

  test("mails nothing to somebody who is deactivated", async () => {
    const { email, id } = await addColleague(world, town);
    await request(email);
    await world.db.person.update({ where: { id }, data: { deactivatedAt: new Date() } });
    await request(email);
    expect(world.mail.filter(({ to }) => to === email)).toHaveLength(1);
  });

  test("is replaced by the mailed link, which ends every session", async () => {
    const { id, email } = await addColleague(world, town, { password: old });
    const before = await signIn(email, old);
    await request(email);
    const other = linkTo(email);
    await request(email);
    const reset = (token: string, password = fresh) =>
      perform(resetPassword, world.visitor(), { token, password });

    expect(await fieldsOf(reset(linkTo(email), "kort"))).toEqual({ password: "password-too-short" });
    const { token } = await reset(linkTo(email));
    expect(await world.door.callerFrom(sessionCookie(world.origin, before.token))).toBeNull();
    expect(await world.door.callerFrom(sessionCookie(world.origin, token))).toMatchObject({ personId: id });
    expect(world.rechecked).toContain(id);
    expect(await why(signIn(email, old))).toMatch(/wrong-sign-in/);
    expect(await signIn(email, fresh)).toHaveProperty("personId", id);
    expect(await why(reset(linkTo(email)))).toBe("not-found: link-over");
    expect(await why(reset(other)), "an earlier link").toBe("not-found: link-over");
  });

  test("is replaced together with every access token: whoever had it may have made one", async () => {
    const person = await addColleague(world, town, { password: old });
    const byToken = async (token: string) => callerFromBearer(world.db, world.clock.now(), `Bearer ${token}`);
    const made = await newToken(world, person);
    expect(await byToken(made.token)).toMatchObject({ personId: person.id });
    await request(person.email);
    await perform(resetPassword, world.visitor(), { token: linkTo(person.email), password: fresh });
    expect(await byToken(made.token)).toBeNull();
    const after = await newToken(world, person, "Diariet igen");
    expect(await byToken(after.token)).toMatchObject({ personId: person.id });
  });

  test("can be replaced within an hour", async () => {
    const { email } = await addColleague(world, town);
    await request(email);
    world.clock.pass(hour + 1);
    expect(
      await why(perform(resetPassword, world.visitor(), { token: linkTo(email), password: fresh })),
    ).toBe("not-found: link-over");
  });

  test("is not replaced for somebody who has been deactivated since", async () => {
    const { id, email } = await addColleague(world, town);
    await request(email);
    await world.db.person.update({ where: { id }, data: { deactivatedAt: new Date() } });
    expect(
      await why(perform(resetPassword, world.visitor(), { token: linkTo(email), password: fresh })),
    ).toBe("not-found: link-over");
  });

  test("can't be used to flood somebody with mail", async () => {
    const strict = await testWorld({ limitsFactor: 1 });
    const ask = (from: string) => perform(requestReset, strict.visitor(from), { email: "nobody@example.se" });
    for (let i = 0; i < 3; i++) await ask(`192.0.2.${i}`);
    expect(await why(ask("192.0.2.9"))).toBe("too-many: too-many");
  });
});

describe("changing one's password", () => {
  test("asks for the old one, and ends the other sessions", async () => {
    const person = await addColleague(world, town, { password: old });
    const [here, there] = [await signIn(person.email, old), await signIn(person.email, old)];
    const context = world.as(person, { sessionId: digest(here.token) });
    const change = (currentPassword: string, newPassword: string) =>
      perform(changePassword, context, { currentPassword, newPassword });

    expect(await fieldsOf(change("inte det", fresh))).toEqual({ currentPassword: "wrong-password" });
    expect(await fieldsOf(change(old, "password1234"))).toEqual({ newPassword: "password-too-common" });
    expect(await fieldsOf(change(old, "x".repeat(201)))).toEqual({ newPassword: "password-too-long" });
    await change(old, fresh);
    expect(await world.door.callerFrom(sessionCookie(world.origin, here.token))).not.toBeNull();
    expect(await world.door.callerFrom(sessionCookie(world.origin, there.token))).toBeNull();
    expect(await signIn(person.email, fresh)).toHaveProperty("personId", person.id);
  });

  test("leaves the person's own access tokens as they are", async () => {
    const person = await addColleague(world, town, { password: old });
    const { token } = await newToken(world, person);
    await perform(changePassword, world.as(person), { currentPassword: old, newPassword: fresh });
    const caller = await callerFromBearer(world.db, world.clock.now(), `Bearer ${token}`);
    expect(caller).toMatchObject({ personId: person.id });
  });

  test("gives a first one to somebody who came by a link", async () => {
    const person = await addColleague(world, town);
    await perform(changePassword, world.as(person), { newPassword: fresh });
    expect(await signIn(person.email, fresh)).toHaveProperty("personId", person.id);
  });
});
