// Keys that are made at the very moment when they should end.
import { expect, test } from "vitest";
import type { Person } from "~/prisma/generated/client";
import { sessionCookie } from "~/server/auth/cookie";
import { changePassword } from "~/server/domain/auth/commands/changePassword";
import { startSession } from "~/server/domain/auth/commands/startSession";
import { startSessionByLink } from "~/server/domain/auth/commands/startSessionByLink";
import { createToken } from "~/server/domain/auth/commands/tokens";
import { issueLink } from "~/server/domain/auth/find";
import { perform } from "~/server/domain/core/perform";
import { deactivatePerson, reactivatePerson } from "~/server/domain/people/commands/deactivatePerson";
import { editProfile } from "~/server/domain/people/commands/editProfile";
import { whileHalted } from "../../support/held";
import { why } from "../../support/refused";
import { addColleague, foundTown } from "../../support/towns";
import { testWorld } from "../../support/world";

const world = await testWorld();
const town = await foundTown(world);
const old = "tre små grodor";

const byCookie = (token: string) => world.door.callerFrom(sessionCookie(world.origin, token));
const signIn = ({ email }: Person) => perform(startSession, world.visitor(), { email, password: old });
const byLink = async (person: Person) => {
  const { token } = await issueLink(world.db, world.clock.now(), { purpose: "signIn", personId: person.id });
  return perform(startSessionByLink, world.visitor(), { token });
};
const newKey = async (person: Person) => perform(createToken, world.as(person), { name: "Diariet" });

test.each([
  ["a session", signIn],
  ["a session by link", byLink],
  ["an access token", newKey],
])(
  "%s that begins while its person is deactivated is none, also when they are let in again",
  async (_, begin) => {
    const person = await addColleague(world, town, { password: old });
    expect((await begin(person)).token).toBeTruthy();
    const [out, beginning] = await whileHalted<unknown, unknown>(
      world,
      town.audienceId,
      () => perform(deactivatePerson, world.as(town.coordinator), { personId: person.id }),
      () => begin(person),
    );
    expect(out.status).toBe("fulfilled");
    expect(beginning.status).toBe("rejected");
    await perform(reactivatePerson, world.as(town.coordinator), { personId: person.id });
    expect(await world.db.session.count({ where: { personId: person.id } })).toBe(0);
    expect(await world.db.accessToken.count({ where: { personId: person.id, revokedAt: null } })).toBe(0);
  },
);

test("a program can't choose a password for its person, and sign in by it", async () => {
  const person = await addColleague(world, town);
  const { tokenId } = await newKey(person);
  const asProgram = world.as(person, { tokenId });
  expect(await perform(editProfile, asProgram, { title: "Strateg" })).toMatchObject({ language: "sv" });
  expect(await why(perform(changePassword, asProgram, { newPassword: old }))).toBe(
    "forbidden: session-needed",
  );
  await perform(changePassword, world.as(person), { newPassword: old });
  expect(await byCookie((await signIn(person)).token)).toMatchObject({ personId: person.id });
});
