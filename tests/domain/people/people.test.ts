// Who sees, invites, promotes and shuts out whom: each city its own people.
import { randomUUID } from "node:crypto";
import { describe, expect, test } from "vitest";
import { sessionCookie } from "~/server/auth/cookie";
import { startSession } from "~/server/domain/auth/commands/startSession";
import { createToken } from "~/server/domain/auth/commands/tokens";
import { issueLink } from "~/server/domain/auth/find";
import { linkLook } from "~/server/domain/auth/queries/linkLook";
import { perform } from "~/server/domain/core/perform";
import { ask } from "~/server/domain/core/query";
import { changeRole } from "~/server/domain/people/commands/changeRole";
import { deactivatePerson, reactivatePerson } from "~/server/domain/people/commands/deactivatePerson";
import { revokeInvitation } from "~/server/domain/people/commands/revokeInvitation";
import { sendInvitation } from "~/server/domain/people/commands/sendInvitation";
import { municipalityPeople } from "~/server/domain/people/queries/municipalityPeople";
import { openInvitations } from "~/server/domain/people/queries/openInvitations";
import { day } from "../../support/clock";
import { fieldsOf, why } from "../../support/refused";
import { addColleague, addPartner, foundTown, givePlace, type Town } from "../../support/towns";
import { foundWorkspace } from "../../support/twinnings";
import { testWorld } from "../../support/world";

const world = await testWorld();
const [karlstad, kristinehamn] = [await foundTown(world, "1780"), await foundTown(world, "1781")];
const forbidden = "forbidden: forbidden";
const password = "vinterväg och sommarbad";

describe("the people of a city", () => {
  test("are shown to its coordinators and staff, in Swedish order, the deactivated last", async () => {
    const arvika = await foundTown(world, "1784");
    const named = (name: string, about = {}) => addColleague(world, arvika, { name, ...about });
    await world.db.person.update({ where: { id: arvika.coordinator.id }, data: { name: "Örjan Ek" } });
    const staff = await named("Åsa Ek");
    await named("Anna Ek", { deactivatedAt: new Date("2026-01-01") });
    await addPartner(world, arvika, { name: "Zelal Ek" });
    const seen = await ask(municipalityPeople, world.as(arvika.coordinator), {});
    expect(seen.people.map(({ name }) => name)).toEqual(["Zelal Ek", "Åsa Ek", "Örjan Ek", "Anna Ek"]);
    expect(seen).toMatchObject({ municipality: { code: "1784", name: "Arvika" }, mayChange: true });
    expect(seen.people[0]).toMatchObject({ role: "partner", organisation: "Karlstads universitet" });
    expect(await ask(municipalityPeople, world.as(staff), {})).toEqual({ ...seen, mayChange: false });
    expect(JSON.stringify(seen)).not.toContain("passwordHash");
  });

  test("are not shown to partners, nor to visitors", async () => {
    const partner = await addPartner(world, karlstad);
    expect(await why(ask(municipalityPeople, world.as(partner), {}))).toBe(forbidden);
    expect(await why(ask(municipalityPeople, world.visitor(), {}))).toMatch(/unauthenticated/);
  });

  test("never include another city's", async () => {
    const theirs = await addColleague(world, kristinehamn);
    const { people } = await ask(municipalityPeople, world.as(karlstad.coordinator), {});
    const ids = people.map(({ id }) => id);
    expect(ids).toContain(karlstad.coordinator.id);
    expect(ids).not.toContain(theirs.id);
  });
});

describe("inviting", () => {
  const invite = (by: Town["coordinator"], about = {}) =>
    perform(sendInvitation, world.as(by), { email: "ny@example.se", role: "staff", ...about });
  const waiting = (by: Town["coordinator"]) => ask(openInvitations, world.as(by), {});

  test("gives a link to copy, and mails it", async () => {
    const { link } = await invite(karlstad.coordinator, { email: "Sivan@Example.se", name: "Sivan Ek" });
    expect(link).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/link\/[\w-]{43}$/);
    const mail = world.mail.at(-1);
    expect(mail).toMatchObject({ to: "sivan@example.se", subject: "Inbjudan till Armkrok från Karlstad" });
    expect(mail?.text).toContain(link);
    expect(mail?.text).toContain(karlstad.coordinator.name);
    const open = await waiting(karlstad.coordinator);
    expect(open).toContainEqual(
      expect.objectContaining({ email: "sivan@example.se", name: "Sivan Ek", role: "staff" }),
    );
    expect(JSON.stringify(open)).not.toContain(link.split("/").at(-1));
  });

  test("is for coordinators, and always to one's own city", async () => {
    const staff = await addColleague(world, karlstad);
    const partner = await addPartner(world, karlstad);
    for (const person of [staff, partner]) {
      expect(await why(invite(person))).toBe(forbidden);
      expect(await why(waiting(person))).toBe(forbidden);
    }
    await invite(kristinehamn.coordinator, { email: "where@example.se", municipalityCode: "1780" });
    expect((await waiting(kristinehamn.coordinator)).map(({ email }) => email)).toContain("where@example.se");
    expect((await waiting(karlstad.coordinator)).map(({ email }) => email)).not.toContain("where@example.se");
  });

  test("needs an address that is free, and a partner's house", async () => {
    const refusal = (about: object) => fieldsOf(invite(karlstad.coordinator, about));
    expect(await refusal({ email: kristinehamn.coordinator.email })).toEqual({ email: "email-taken" });
    expect(await refusal({ email: "inte en adress" })).toEqual({ email: "not-an-email" });
    expect(await refusal({ role: "partner" })).toEqual({ organisation: "required" });
    expect(await refusal({ name: "Ek 8507099805" })).toEqual({ name: "personnummer" });
    expect(await refusal({ role: "lead" })).toEqual({ role: "not-understood" });
  });

  test("anew replaces the invitation that waits", async () => {
    const first = await invite(karlstad.coordinator, { email: "igen@example.se" });
    const second = await invite(karlstad.coordinator, { email: "igen@example.se", role: "coordinator" });
    const purpose = async ({ link }: { link: string }) =>
      (await ask(linkLook, world.visitor(), { token: link.split("/").at(-1) })).purpose;
    expect(await purpose(first)).toBe("over");
    expect(await purpose(second)).toBe("invitation");
    const open = (await waiting(karlstad.coordinator)).filter(({ email }) => email === "igen@example.se");
    expect(open).toMatchObject([{ role: "coordinator" }]);
  });

  test("can be taken back, once", async () => {
    const { invitationId, link } = await invite(karlstad.coordinator, { email: "anger@example.se" });
    const revoke = (by: Town["coordinator"]) => perform(revokeInvitation, world.as(by), { invitationId });
    await revoke(karlstad.coordinator);
    expect(await ask(linkLook, world.visitor(), { token: link.split("/").at(-1) })).toEqual({
      purpose: "over",
    });
    expect(await why(revoke(karlstad.coordinator))).toBe("conflict: invitation-over");
  });

  test("is no more than a made-up id to those who are not shown it", async () => {
    const { invitationId } = await invite(karlstad.coordinator, { email: "okand@example.se" });
    const revoke = (by: Town["coordinator"], id = invitationId) =>
      perform(revokeInvitation, world.as(by), { invitationId: id });
    expect((await waiting(karlstad.coordinator)).map(({ id }) => id)).toContain(invitationId);
    const partner = await addPartner(world, karlstad);
    const staff = await addColleague(world, karlstad);
    for (const person of [partner, staff, kristinehamn.coordinator]) {
      expect(await why(revoke(person))).toBe("not-found: not-found");
      expect(await why(revoke(person, randomUUID()))).toBe("not-found: not-found");
    }
    expect(await revoke(karlstad.coordinator)).toEqual({ invitationId });
  });

  test("is not open any more when its week is over", async () => {
    await invite(kristinehamn.coordinator, { email: "sen@example.se" });
    const emails = async () => (await waiting(kristinehamn.coordinator)).map(({ email }) => email);
    expect(await emails()).toContain("sen@example.se");
    world.clock.pass(7 * day);
    expect(await emails()).not.toContain("sen@example.se");
  });
});

describe("a role", () => {
  const change = (by: Town["coordinator"], personId: string, role: string) =>
    perform(changeRole, world.as(by), { personId, role });

  test("is changed by one's own city's coordinators only", async () => {
    const colleague = await addColleague(world, karlstad);
    expect(await why(change(kristinehamn.coordinator, colleague.id, "coordinator"))).toBe(
      "not-found: not-found",
    );
    expect(await why(change(colleague, colleague.id, "coordinator"))).toBe(forbidden);
    await change(karlstad.coordinator, colleague.id, "coordinator");
    await change(colleague, colleague.id, "staff");
    expect(await why(change(colleague, karlstad.coordinator.id, "staff"))).toBe(forbidden);
    expect(world.rechecked).toContain(colleague.id);
  });

  test("of the last coordinator stays", async () => {
    const town = await foundTown(world);
    expect(await why(change(town.coordinator, town.coordinator.id, "staff"))).toBe(
      "conflict: last-coordinator",
    );
    await addColleague(world, town, { role: "coordinator", deactivatedAt: new Date() });
    expect(await why(change(town.coordinator, town.coordinator.id, "staff"))).toBe(
      "conflict: last-coordinator",
    );
  });

  test("is kept by one of two coordinators who step down at the same time", async () => {
    const town = await foundTown(world);
    const other = await addColleague(world, town, { role: "coordinator" });
    await Promise.allSettled([
      change(town.coordinator, town.coordinator.id, "staff"),
      change(other, other.id, "staff"),
    ]);
    expect(await world.db.person.count({ where: { municipalityCode: town.code, role: "coordinator" } })).toBe(
      1,
    );
  });

  test("of a partner is a partner's", async () => {
    const partner = await addPartner(world, karlstad);
    expect(await why(change(karlstad.coordinator, partner.id, "coordinator"))).toBe(
      "conflict: partner-stays",
    );
  });
});

describe("shutting out", () => {
  const out = (by: Town["coordinator"], personId: string) =>
    perform(deactivatePerson, world.as(by), { personId });
  const letIn = (by: Town["coordinator"], personId: string) =>
    perform(reactivatePerson, world.as(by), { personId });

  test("ends sessions, tokens and links at once; letting in again gives back the password only", async () => {
    const person = await addColleague(world, karlstad, { password });
    const credentials = { email: person.email, password };
    const session = await perform(startSession, world.visitor(), credentials);
    const key = await perform(createToken, world.as(person), { name: "Diariet" });
    const link = await issueLink(world.db, world.clock.now(), { purpose: "signIn", personId: person.id });
    const byCookie = () => world.door.callerFrom(sessionCookie(world.origin, session.token));
    const byKey = () => world.door.callerFromBearer(`Bearer ${key.token}`);
    expect(await byCookie()).not.toBeNull();
    expect(await byKey()).not.toBeNull();

    await out(karlstad.coordinator, person.id);
    expect(world.rechecked.at(-1)).toBe(person.id);
    expect(await byCookie()).toBeNull();
    expect(await byKey()).toBeNull();
    expect(await why(perform(startSession, world.visitor(), credentials))).toMatch(/wrong-sign-in/);
    expect(await why(ask(municipalityPeople, world.as(person), {}))).toMatch(/unauthenticated/);
    expect(await why(out(karlstad.coordinator, person.id))).toBe("conflict: deactivated-already");

    await letIn(karlstad.coordinator, person.id);
    expect(await byCookie()).toBeNull();
    expect(await byKey()).toBeNull();
    expect(await ask(linkLook, world.visitor(), { token: link.token })).toEqual({ purpose: "over" });
    expect(await perform(startSession, world.visitor(), credentials)).toHaveProperty("personId", person.id);
    expect(await why(letIn(karlstad.coordinator, person.id))).toBe("conflict: active-already");
  });

  test("is never done to another city's people, nor by staff", async () => {
    const theirs = await addColleague(world, kristinehamn);
    const staff = await addColleague(world, karlstad);
    expect(await why(out(karlstad.coordinator, theirs.id))).toBe("not-found: not-found");
    expect(await why(out(staff, karlstad.coordinator.id))).toBe(forbidden);
    await out(kristinehamn.coordinator, theirs.id);
    expect(await why(letIn(karlstad.coordinator, theirs.id))).toBe("not-found: not-found");
  });

  test("never takes the last coordinator", async () => {
    const town = await foundTown(world);
    expect(await why(out(town.coordinator, town.coordinator.id))).toBe("conflict: last-coordinator");
  });

  test("is told to the own city and to those who share a workspace", async () => {
    const { shared, workspaceId } = await foundWorkspace(world, [karlstad, kristinehamn]);
    const person = await addColleague(world, karlstad);
    await givePlace(world, { workspaceId }, person);
    const heard = await world.ears.during(() => out(karlstad.coordinator, person.id));
    expect(new Set(heard.map(({ audienceId }) => audienceId))).toEqual(
      new Set([shared, karlstad.audienceId]),
    );
    expect(heard).toMatchObject([{ name: "person.changed" }, { name: "person.changed" }]);
  });
});
