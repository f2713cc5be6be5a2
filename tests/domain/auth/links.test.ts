// One-time links: looked at freely, used once, and over in the end.
import { describe, expect, test } from "vitest";
import type { LinkPurpose } from "~/prisma/generated/client";
import { acceptInvitation } from "~/server/domain/auth/commands/acceptInvitation";
import { resetPassword } from "~/server/domain/auth/commands/resetPassword";
import { startSessionByLink } from "~/server/domain/auth/commands/startSessionByLink";
import { issueLink } from "~/server/domain/auth/find";
import { linkLook } from "~/server/domain/auth/queries/linkLook";
import { perform } from "~/server/domain/core/perform";
import { ask } from "~/server/domain/core/query";
import { foundMunicipality } from "~/server/domain/people/commands/foundMunicipality";
import { sendInvitation } from "~/server/domain/people/commands/sendInvitation";
import { day, hour, minute } from "../../support/clock";
import { why } from "../../support/refused";
import { addColleague, foundTown } from "../../support/towns";
import { testWorld } from "../../support/world";

const world = await testWorld();
const town = await foundTown(world);
const person = await addColleague(world, town);
const over = "not-found: link-over";
const password = "en mycket hemlig bro";

const issue = (purpose: LinkPurpose, personId: string | null = person.id) =>
  issueLink(world.db, world.clock.now(), { purpose, personId });
const look = (token: string) => ask(linkLook, world.visitor(), { token });
const enter = (token: string) => perform(startSessionByLink, world.visitor(), { token });

describe("a sign-in link", () => {
  test("signs its person in, once", async () => {
    const { token } = await issue("signIn");
    expect(await enter(token)).toMatchObject({ personId: person.id });
    expect(await why(enter(token))).toBe(over);
  });

  test("lets only one in of two who press at the same time", async () => {
    const { token } = await issue("signIn");
    const outcomes = await Promise.allSettled([enter(token), enter(token), enter(token)]);
    expect(outcomes.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  });

  test("lasts a day", async () => {
    const { token } = await issue("signIn");
    world.clock.pass(day - minute);
    expect(await look(token)).toMatchObject({ purpose: "signIn", name: person.name });
    world.clock.pass(2 * minute);
    expect(await look(token)).toEqual({ purpose: "over" });
    expect(await why(enter(token))).toBe(over);
  });

  test("is worth nothing once its person is deactivated", async () => {
    const leaving = await addColleague(world, town);
    const { token } = await issue("signIn", leaving.id);
    expect(await look(token)).toMatchObject({ purpose: "signIn" });
    await world.db.person.update({ where: { id: leaving.id }, data: { deactivatedAt: new Date() } });
    expect(await look(token)).toEqual({ purpose: "over" });
    expect(await why(enter(token))).toBe(over);
  });
});

test("a link is kept as a hash only", async () => {
  const { id, token } = await issue("signIn");
  const row = await world.db.oneTimeLink.findUniqueOrThrow({ where: { id } });
  expect(JSON.stringify(row)).not.toContain(token);
  expect(await look(row.tokenHash)).toEqual({ purpose: "over" });
});

test("a link works for its own purpose only", async () => {
  const words = { name: "Zelal Ek", password, email: "z@example.se", municipalityCode: "0114" };
  const doors = {
    signIn: enter,
    invitation: (token: string) => perform(acceptInvitation, world.visitor(), { token, ...words }),
    passwordReset: (token: string) => perform(resetPassword, world.visitor(), { token, password }),
    setup: (token: string) => perform(foundMunicipality, world.visitor(), { token, ...words }),
  };
  for (const purpose of ["signIn", "passwordReset", "setup", "invitation"] as const) {
    const { token } = await issue(purpose, purpose === "setup" ? null : person.id);
    for (const [name, door] of Object.entries(doors))
      if (name !== purpose) expect(await why(door(token)), `${purpose} at ${name}`).toBe(over);
    expect(await look(token)).toMatchObject({ purpose });
  }
});

test("looking says what a link is for, and does not use it up", async () => {
  const setup = await issue("setup", null);
  expect(await look(setup.token)).toEqual({ purpose: "setup" });
  const reset = await issue("passwordReset");
  const about = { purpose: "passwordReset", name: person.name, email: person.email };
  expect(await look(reset.token)).toEqual(about);
  expect(await look(reset.token)).toEqual(about);
  world.clock.pass(hour + minute);
  expect(await look(reset.token)).toEqual({ purpose: "over" });
});

describe("an invitation", () => {
  const invite = async (about = {}) => {
    const input = { email: `x${Math.random()}@example.se`, role: "staff", ...about };
    const { link } = await perform(sendInvitation, world.as(town.coordinator), input);
    return { token: link.split("/").at(-1) ?? "", email: input.email };
  };
  const accept = (token: string, about = {}) =>
    perform(acceptInvitation, world.visitor(), { token, name: "Yngve Björk", password, ...about });

  test("says who invites, and to what", async () => {
    const { token, email } = await invite({ name: "Yngve" });
    expect(await look(token)).toEqual({
      purpose: "invitation",
      name: "Yngve",
      email,
      partner: false,
      organisation: "",
      municipality: town.name,
      invitedBy: town.coordinator.name,
    });
  });

  test("makes a person of the city, signed in, with a stream of their own", async () => {
    const { token, email } = await invite({ role: "coordinator" });
    const { personId } = await accept(token, { title: "Planerare", department: "Gata", language: "en" });
    expect(
      await world.db.person.findUniqueOrThrow({
        where: { id: personId },
        include: { audience: true, sessions: true },
      }),
    ).toMatchObject({
      email,
      name: "Yngve Björk",
      title: "Planerare",
      department: "Gata",
      language: "en",
      role: "coordinator",
      municipalityCode: town.code,
      audience: { sequence: 0 },
      sessions: [{ device: "Firefox, Linux" }],
    });
    expect(await why(accept(token))).toBe(over);
    expect(world.ears.of(town.audienceId).at(-1)).toMatchObject({
      name: "person.changed",
      view: { id: personId, name: "Yngve Björk", municipalityCode: town.code },
    });
  });

  test("is refused for a weak password or a personnummer, and can then be accepted still", async () => {
    const { token } = await invite();
    const fields = async (about: object) =>
      (await accept(token, about).catch((refusal: { fields: object }) => refusal)) as { fields: object };
    expect((await fields({ password: "kort" })).fields).toEqual({ password: "password-too-short" });
    expect((await fields({ password: "password1234" })).fields).toEqual({ password: "password-too-common" });
    expect((await fields({ name: "Yngve 850709-9805" })).fields).toEqual({ name: "personnummer" });
    expect((await fields({ name: " " })).fields).toEqual({ name: "required" });
    expect(await accept(token)).toHaveProperty("token");
  });

  test("makes a partner where it says so", async () => {
    const { token } = await invite({ role: "partner", organisation: "Karlstads universitet" });
    const { personId } = await accept(token);
    const partner = await world.db.person.findUniqueOrThrow({ where: { id: personId } });
    expect(partner).toMatchObject({ role: "partner", organisation: "Karlstads universitet" });
  });

  test("lasts seven days", async () => {
    const { token } = await invite();
    world.clock.pass(7 * day - minute);
    expect(await look(token)).toMatchObject({ purpose: "invitation" });
    world.clock.pass(2 * minute);
    expect(await why(accept(token))).toBe(over);
  });

  test("is refused when the address has become somebody's", async () => {
    const { token, email } = await invite();
    await addColleague(world, town, { email });
    expect(await why(accept(token))).toBe("invalid: invalid");
  });
});

test("looking for links that never were is stopped in the end; a real one still works", async () => {
  const strict = await testWorld({ limitsFactor: 1 });
  const there = await foundTown(strict);
  const { token } = await issueLink(strict.db, strict.clock.now(), {
    purpose: "signIn",
    personId: there.coordinator.id,
  });
  const guess = () => ask(linkLook, strict.visitor(), { token: "guess" });
  for (let i = 0; i < 30; i++) expect(await guess()).toEqual({ purpose: "over" });
  expect(await why(guess())).toBe("too-many: too-many");
  expect(await ask(linkLook, strict.visitor(), { token })).toMatchObject({ purpose: "signIn" });
});
