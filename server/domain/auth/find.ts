// One-time links, sessions and letters: what this feature lends to the others.
import type { OneTimeLink, Person, Prisma } from "~/prisma/generated/client";
import type { Ahead, Deed } from "../core/command";
import type { Tx } from "../core/context";
import type { Look } from "../core/query";
import { refuse, refuseField } from "../core/refusal";
import { digest, newSecret } from "./secret";

const hour = 3_600_000;

/** How long each kind of link may wait to be used, in milliseconds. */
const lifetimes: Record<OneTimeLink["purpose"], number> = {
  setup: 7 * 24 * hour,
  invitation: 7 * 24 * hour,
  passwordReset: hour,
  signIn: 24 * hour,
};

type LinkAbout = Pick<Prisma.OneTimeLinkUncheckedCreateInput, "purpose" | "personId"> &
  Partial<Pick<OneTimeLink, "email" | "name" | "role" | "municipalityCode" | "organisation" | "invitedById">>;

/** Makes a link that works once. Its token is given out here and never again; `/link/<token>` is its address. */
export async function issueLink(tx: Tx, now: Date, about: LinkAbout) {
  const token = newSecret();
  const expiresAt = new Date(now.getTime() + lifetimes[about.purpose]);
  const { id } = await tx.oneTimeLink.create({
    data: { ...about, tokenHash: digest(token), createdAt: now, expiresAt },
  });
  return { id, token, expiresAt };
}

export function linkAddress(origin: string, token: string): string {
  return `${origin}/link/${token}`;
}

/**
 * The link, while it can still be used; null when it is used, revoked, too old, or never was. Only a miss spends a try:
 * a whole town hall knocks from one address.
 */
export async function openLink(look: Pick<Look, "tx" | "now" | "context">, token: string) {
  const link = await look.tx.oneTimeLink.findFirst({
    where: { tokenHash: digest(token), usedAt: null, revokedAt: null, expiresAt: { gt: look.now } },
    include: { municipality: { select: { code: true, name: true } } },
  });
  if (!link) await look.context.limits.spend("link", look.context.address);
  return link;
}

/** The link, if it can be used for this. Refuses `not-found` (`link-over`), whatever is wrong with it. */
export async function linkFor<Purpose extends OneTimeLink["purpose"]>(
  look: Ahead,
  token: string,
  purpose: Purpose,
) {
  const link = await openLink(look, token);
  if (link?.purpose !== purpose) return refuse("not-found", "link-over");
  return link;
}

/** Uses a link up, once: of two who try at the same time, the second is refused. */
export async function consume({ tx, now }: Deed, link: OneTimeLink): Promise<void> {
  const { count } = await tx.oneTimeLink.updateMany({
    where: { id: link.id, usedAt: null, revokedAt: null },
    data: { usedAt: now },
  });
  if (count === 0) refuse("not-found", "link-over");
}

/**
 * The person, held until commit: whoever deactivates them or changes their password waits, and then finds what was begun
 * here. Null for somebody who is deactivated by now.
 */
export async function heldPerson(tx: Tx, personId: string): Promise<Pick<Person, "passwordHash"> | null> {
  const [person] = await tx.$queryRaw<Pick<Person, "passwordHash">[]>`
    select "passwordHash" from "Person" where id = ${personId}::uuid and "deactivatedAt" is null for share`;
  return person ?? null;
}

/** Signs the person in on this device. The session that knocked, if any, gives way to the new one. */
export async function beginSession({ tx, context, afterwards }: Deed, personId: string) {
  if (!(await heldPerson(tx, personId))) refuse("unauthenticated");
  const { caller, sessions, device, connections } = context;
  if (caller?.sessionId) {
    await tx.session.deleteMany({ where: { id: caller.sessionId } });
    afterwards(() => connections.recheck([caller.personId]));
  }
  const { token } = await sessions.create(tx, personId, device);
  return { personId, token };
}

/** Ends sessions of a person, wherever they are; their sockets are cut at once. */
export async function endSessions({ tx, context, afterwards }: Deed, personId: string, which = {}) {
  const { count } = await tx.session.deleteMany({ where: { ...which, personId } });
  afterwards(() => context.connections.recheck([personId]));
  return count;
}

/** Takes back every key of a person: sessions, access tokens, and links that wait to be used. */
export async function endAccess(deed: Deed, personId: string): Promise<void> {
  const { tx, now } = deed;
  await endSessions(deed, personId);
  await tx.accessToken.updateMany({ where: { personId, revokedAt: null }, data: { revokedAt: now } });
  await revokeLinks(tx, now, { personId });
}

/** Revokes links that are not used yet. */
export async function revokeLinks(tx: Tx, now: Date, which: Prisma.OneTimeLinkWhereInput): Promise<number> {
  const { count } = await tx.oneTimeLink.updateMany({
    where: { ...which, usedAt: null, revokedAt: null },
    data: { revokedAt: now },
  });
  return count;
}

/** The hash of a new password, for a command to prepare. Refuses `invalid` on the field when it is too weak. */
export async function hashOf({ context }: Ahead, password: string, field = "password"): Promise<string> {
  const weakness = await context.passwords.weakness(password);
  if (weakness) refuseField(field, `password-${weakness}`);
  return context.passwords.hash(password);
}
