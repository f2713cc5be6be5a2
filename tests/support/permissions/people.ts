// How to try every deed about signing in, people and twinnings.
import { randomBytes, randomUUID } from "node:crypto";
import type { LinkPurpose } from "~/prisma/generated/client";
import { issueLink } from "~/server/domain/auth/find";
import type { Deed } from "~/server/domain/core/permissions";
import { charterHash } from "~/server/domain/twinnings/charter";
import { addColleague } from "../towns";
import { type Case, coordinated, door, home, type Made, oneself, townsman, twinning } from "./case";

const password = "åtta hästar på bryggan";
const introduced = { name: "Ny Människa", title: "", department: "", language: "sv", password };

export const casesOfPeople: Partial<Record<Deed, Case>> = {
  "session.start": door(async ({ scene: { world, a } }) => {
    const { email } = await addColleague(world, a, { password });
    return { email, password };
  }),
  "session.startByLink": door(async (made) => ({ token: await linkToSomebody(made, "signIn") })),
  "link.look": door(async (made) => ({ token: await linkToSomebody(made, "signIn") })),
  "password.requestReset": door(async ({ scene: { world, a } }) => {
    const { email } = await addColleague(world, a);
    return { email };
  }),
  "password.reset": door(async (made) => {
    return { token: await linkToSomebody(made, "passwordReset"), password };
  }),
  "invitation.accept": door(async (made) => {
    const about = { email: newAddress(), role: "staff" as const, municipalityCode: made.from.code };
    return { token: await link(made, { purpose: "invitation", ...about }), ...introduced };
  }),
  "municipality.found": door(async (made) => {
    const { code } = await made.scene.world.db.municipality.findFirstOrThrow({ where: { foundedAt: null } });
    const token = await link(made, { purpose: "setup" });
    return { token, municipalityCode: code, email: newAddress(), ...introduced };
  }),
  "municipality.all": door(() => ({})),

  "session.end": oneself(async ({ scene: { world }, actor }) => ({
    sessionId: await sessionOf(world, actor),
  })),
  "session.endAll": oneself(() => ({})),
  "session.mine": oneself(() => ({})),
  "password.change": oneself(() => ({ currentPassword: password, newPassword: "nio hästar på bryggan" })),
  "token.create": oneself(() => ({ name: "Kalender" })),
  "token.revoke": oneself(async ({ scene: { world }, actor, by }) => {
    const { id } = await world.db.accessToken.create({
      data: {
        personId: (actor.person ?? by).id,
        name: "Kalender",
        tokenHash: randomUUID(),
        prefix: "",
        createdAt: new Date(),
      },
    });
    return { tokenId: id };
  }),
  "token.mine": oneself(() => ({})),
  "profile.mine": oneself(() => ({})),
  "profile.edit": oneself(() => ({ title: "Klimatsamordnare" })),

  "municipality.people": home(() => ({})),
  "invitation.send": home(() => ({ email: newAddress(), name: "", role: "staff", organisation: "" })),
  "invitation.open": home(() => ({})),
  "invitation.revoke": coordinated(async ({ scene: { world }, from }) => {
    const about = { email: newAddress(), municipalityCode: from.code };
    const { id } = await issueLink(world.db, world.clock.now(), { purpose: "invitation", ...about });
    return { invitationId: id };
  }),
  "person.changeRole": townsman(async (made) => ({ personId: await somebody(made), role: "coordinator" })),
  "person.deactivate": townsman(async (made) => ({ personId: await somebody(made) })),
  "person.reactivate": townsman(async (made) => {
    return { personId: await somebody(made, { deactivatedAt: new Date() }) };
  }),

  "twinning.propose": home(({ scene: { a, b }, actor: { town } }) => {
    return agreement(town.code, (town === a ? b : a).code);
  }),
  "twinning.all": home(() => ({})),
  "twinning.one": twinning(async (made) => ({ twinningId: (await proposed(made)).id })),
  "twinning.change": twinning(async (made) => {
    const { id } = await proposed(made);
    const { a, b } = made.scene;
    const changed = { ...agreement(a.code, b.code), charter: "Vi krokar arm på nytt." };
    return { twinningId: id, ...changed, reason: "Bättre ord" };
  }),
  "twinning.accept": twinning(async (made) => {
    const { id, charterHash } = await proposed(made);
    return { twinningId: id, charterHash };
  }),
  "twinning.decline": twinning(async (made) => ({
    twinningId: (await proposed(made)).id,
    reason: "Inte i år",
  })),
  "twinning.withdraw": twinning(async (made) => {
    const { id } = await proposed(made, "active");
    return { twinningId: id, reason: "Klart" };
  }),
  "workspace.found": twinning(async (made) => {
    const { id } = await proposed(made, "active");
    return { twinningId: id, title: "Nya ytan", purpose: "Att pröva", workPackages: [] };
  }),
};

function newAddress(): string {
  return `${randomUUID()}@example.se`;
}

async function somebody({ scene: { world }, from }: Made, about = {}): Promise<string> {
  return (await addColleague(world, from, about)).id;
}

async function linkToSomebody(made: Made, purpose: LinkPurpose): Promise<string> {
  return link(made, { purpose, personId: await somebody(made) });
}

async function link({ scene: { world } }: Made, about: Parameters<typeof issueLink>[2]): Promise<string> {
  return (await issueLink(world.db, world.clock.now(), about)).token;
}

async function sessionOf(world: Made["scene"]["world"], actor: Made["actor"]): Promise<string> {
  const id = randomBytes(32).toString("hex");
  if (!actor.person) return id;
  const at = world.clock.now();
  const expiresAt = new Date(at.getTime() + 86_400_000);
  await world.db.session.create({
    data: { id, personId: actor.person.id, createdAt: at, lastSeenAt: at, expiresAt },
  });
  return id;
}

function agreement(pioneer: string, twin: string) {
  const dates = { startsOn: "2026-01-01", endsOn: "2030-12-31" };
  return { pioneer, twins: [twin], purpose: "Lära av varandra", charter: "Vi krokar arm.", ...dates };
}

/** A twinning that neither city has said yes to; or one that both have. */
function proposed({ scene: { world, a, b }, by }: Made, state: "proposed" | "active" = "proposed") {
  const agreed = agreement(a.code, b.code);
  const hash = charterHash(agreed);
  const acceptedHash = state === "active" ? hash : null;
  const at = world.clock.now();
  return world.db.twinning.create({
    data: {
      ...{ purpose: agreed.purpose, charter: agreed.charter, charterHash: hash, state },
      language: "sv",
      startsOn: new Date(agreed.startsOn),
      endsOn: new Date(agreed.endsOn),
      ...{ proposedById: by.id, createdAt: at, changedAt: at },
      parties: {
        create: [
          { municipalityCode: a.code, role: "pioneer", acceptedHash },
          { municipalityCode: b.code, role: "twin", acceptedHash },
        ],
      },
    },
  });
}
