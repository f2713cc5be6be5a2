// Hashing takes long: no transaction is open meanwhile, and what changed meanwhile counts.
import { describe, expect, test } from "vitest";
import { acceptInvitation } from "~/server/domain/auth/commands/acceptInvitation";
import { changePassword } from "~/server/domain/auth/commands/changePassword";
import { resetPassword } from "~/server/domain/auth/commands/resetPassword";
import { startSession } from "~/server/domain/auth/commands/startSession";
import { issueLink } from "~/server/domain/auth/find";
import type { Context, Passwords } from "~/server/domain/core/context";
import { perform } from "~/server/domain/core/perform";
import { foundMunicipality } from "~/server/domain/people/commands/foundMunicipality";
import { fieldsOf, why } from "../../support/refused";
import { addColleague, foundTown } from "../../support/towns";
import { testWorld } from "../../support/world";

const world = await testWorld();
const town = await foundTown(world);
const old = "gammalt men långt nog";
const fresh = "nytt och ännu längre";

const introduced = { name: "Märta Ny", title: "Strateg", language: "sv", password: fresh };

/** The same context, where something happens just before each hashing or checking of a password. */
function meanwhile(context: Context, happens: () => Promise<unknown>): Context {
  const halted = <Input extends unknown[], Output>(work: (...input: Input) => Promise<Output>) => {
    return async (...input: Input) => {
      await happens();
      return work(...input);
    };
  };
  const { hash, verify, verifyNothing, weakness } = context.passwords;
  const passwords: Passwords = {
    hash: halted(hash),
    verify: halted(verify),
    verifyNothing: halted(verifyNothing),
    weakness,
  };
  return { ...context, passwords };
}

async function openTransactions(): Promise<number> {
  const [row] = await world.db.$queryRaw<{ count: number }[]>`
    select count(*)::int from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid() and xact_start is not null`;
  return row?.count ?? 0;
}

const linkFor = (about: Omit<Parameters<typeof issueLink>[2], "purpose">, purpose: "setup" | "invitation") =>
  issueLink(world.db, world.clock.now(), { ...about, purpose });
const resetLink = (personId: string) =>
  issueLink(world.db, world.clock.now(), { purpose: "passwordReset", personId });

describe("no transaction is open while a password is hashed", () => {
  const deeds: [string, (seen: (context: Context) => Context) => Promise<unknown>][] = [
    [
      "session.start",
      async (seen) => {
        const { email } = await addColleague(world, town, { password: old });
        await perform(startSession, seen(world.visitor()), { email, password: old });
      },
    ],
    [
      "session.start by nobody",
      (seen) => why(perform(startSession, seen(world.visitor()), { email: "x@example.se", password: old })),
    ],
    [
      "password.change",
      async (seen) => {
        const person = await addColleague(world, town, { password: old });
        const input = { currentPassword: old, newPassword: fresh };
        await perform(changePassword, seen(world.as(person)), input);
      },
    ],
    [
      "password.reset",
      async (seen) => {
        const { token } = await resetLink((await addColleague(world, town)).id);
        await perform(resetPassword, seen(world.visitor()), { token, password: fresh });
      },
    ],
    [
      "invitation.accept",
      async (seen) => {
        const { municipalityCode } = town.coordinator;
        const about = { email: "ny@example.se", role: "staff" as const, municipalityCode };
        const { token } = await linkFor(about, "invitation");
        await perform(acceptInvitation, seen(world.visitor()), { ...introduced, token });
      },
    ],
    [
      "municipality.found",
      async (seen) => {
        const { token } = await linkFor({}, "setup");
        const { code: municipalityCode } = await world.db.municipality.findFirstOrThrow({
          where: { foundedAt: null },
        });
        const about = { ...introduced, token, municipalityCode, email: "grundare@example.se" };
        await perform(foundMunicipality, seen(world.visitor()), about);
      },
    ],
  ];

  test.each(deeds)("%s", async (_name, deed) => {
    const open: number[] = [];
    await deed((context) => meanwhile(context, async () => open.push(await openTransactions())));
    expect(open.length).toBeGreaterThan(0);
    expect(open.every((count) => count === 0)).toBe(true);
  });
});

describe("what changes while a password is hashed", () => {
  test("counts for a link: it is used once", async () => {
    const { id } = await addColleague(world, town);
    const { token } = await resetLink(id);
    const reset = (context: Context) => perform(resetPassword, context, { token, password: fresh });
    const late = meanwhile(world.visitor(), () => reset(world.visitor()));
    expect(await why(reset(late))).toBe("not-found: link-over");
  });

  test("counts for the old password: it opens nothing once another is chosen", async () => {
    const person = await addColleague(world, town, { password: old });
    const { token } = await resetLink(person.id);
    let taken: Promise<unknown> | undefined;
    const late = meanwhile(world.as(person), () => {
      taken ??= perform(resetPassword, world.visitor(), { token, password: fresh });
      return taken;
    });
    const input = { currentPassword: old, newPassword: "den som stals valde detta" };
    expect(await fieldsOf(perform(changePassword, late, input))).toEqual({
      currentPassword: "wrong-password",
    });
    const signedIn = await perform(startSession, world.visitor(), { email: person.email, password: fresh });
    expect(signedIn).toHaveProperty("personId", person.id);
  });
});
