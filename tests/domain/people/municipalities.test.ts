// Founding municipalities, and the list of all that there are.
import { describe, expect, test } from "vitest";
import { sessionCookie } from "~/server/auth/cookie";
import { fillInReference } from "~/server/db/reference";
import { issueLink } from "~/server/domain/auth/find";
import { perform } from "~/server/domain/core/perform";
import { ask } from "~/server/domain/core/query";
import { foundMunicipality } from "~/server/domain/people/commands/foundMunicipality";
import { municipalityAll } from "~/server/domain/people/queries/municipalityAll";
import { fieldsOf, why } from "../../support/refused";
import { testWorld } from "../../support/world";

const world = await testWorld();
const words = { name: "Maja Lindqvist", email: "maja@example.se", password: "vinterväg och sommarbad" };

const setUpLink = async () => (await issueLink(world.db, world.clock.now(), { purpose: "setup" })).token;
const found = (token: string, municipalityCode: string, about = {}) =>
  perform(foundMunicipality, world.visitor(), { ...words, token, municipalityCode, ...about });
const all = () => ask(municipalityAll, world.visitor(), {});

describe("founding", () => {
  test("makes a side, its stream, and a coordinator who is signed in", async () => {
    const { personId, token } = await found(await setUpLink(), "1780", { title: "Miljöstrateg" });
    expect(await world.db.person.findUniqueOrThrow({ where: { id: personId } })).toMatchObject({
      name: "Maja Lindqvist",
      title: "Miljöstrateg",
      role: "coordinator",
      municipalityCode: "1780",
    });
    expect(await world.door.callerFrom(sessionCookie(world.origin, token))).toMatchObject({ personId });
    const audiences = await world.db.audience.findMany({ where: { municipalityCode: "1780" } });
    expect(audiences).toMatchObject([{ workspaceId: null, personId: null }]);
    expect((await all()).find(({ code }) => code === "1780")).toMatchObject({ founded: true });
  });

  test("works once for each link and each municipality", async () => {
    const token = await setUpLink();
    const next = { email: "olle@example.se" };
    expect(await fieldsOf(found(token, "1780", next))).toEqual({ municipalityCode: "founded-already" });
    expect(await fieldsOf(found(token, "9999", next))).toEqual({ municipalityCode: "founded-already" });
    expect(await fieldsOf(found(token, "", next))).toEqual({ municipalityCode: "choose-municipality" });
    expect(await fieldsOf(found(token, "1781"))).toEqual({ email: "email-taken" });
    expect(await found(token, "1781", next)).toMatchObject({ municipalityCode: "1781" });
    expect(await why(found(token, "1784", { email: "tove@example.se" }))).toBe("not-found: link-over");
  });
});

describe("the list", () => {
  test("has all 290 in Swedish order, and those in the programme", async () => {
    const names = (await all()).map(({ name }) => name);
    expect(names).toHaveLength(290);
    expect(names.indexOf("Åmål")).toBeGreaterThan(names.indexOf("Ystad"));
    expect(names.at(-1)).toBe("Övertorneå");
    const members = (await all()).filter(({ joined }) => joined !== null);
    expect(members).toHaveLength(31);
    expect(members.find(({ code }) => code === "1780")).toMatchObject({
      name: "Karlstad",
      county: "Värmlands län",
      programmeRole: "pioneer",
      joined: 2021,
    });
    expect(members.find(({ code }) => code === "1784")).toMatchObject({ programmeRole: null, joined: 2024 });
  });

  test("is put right at the next start, without touching who is founded", async () => {
    await world.db.municipality.update({ where: { code: "1780" }, data: { name: "Carlstad", joined: null } });
    await world.db.municipality.delete({ where: { code: "2584" } });
    await fillInReference(world.db);
    const listed = await all();
    expect(listed.find(({ code }) => code === "1780")).toMatchObject({
      name: "Karlstad",
      joined: 2021,
      founded: true,
    });
    expect(listed).toHaveLength(290);
  });
});
