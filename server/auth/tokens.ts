// Personal access tokens: who a program acts as.
import type { PrismaClient } from "~/prisma/generated/client";
import { digest } from "~/server/domain/auth/secret";
import { isToken } from "~/server/domain/auth/token";
import type { SignedInCaller } from "./caller";

/** A token's last use is written down once a minute at most, in milliseconds. */
const coarse = 60_000;

/** The person behind an Authorization header, or null: another scheme, unknown, revoked, or the person is deactivated. */
export async function callerFromBearer(
  db: PrismaClient,
  now: Date,
  header: string | undefined,
): Promise<SignedInCaller | null> {
  const token = /^Bearer (\S+)$/i.exec(header ?? "")?.[1];
  if (!token || !isToken(token)) return null;
  const found = await db.accessToken.findFirst({
    where: { tokenHash: digest(token), revokedAt: null, person: { deactivatedAt: null } },
    include: { person: { select: { id: true, name: true, language: true } } },
  });
  if (!found) return null;
  await used(db, now, found);
  const { id: personId, name, language } = found.person;
  return { personId, sessionId: null, tokenId: found.id, name, language };
}

async function used(
  db: PrismaClient,
  now: Date,
  { id, lastUsedAt }: { id: string; lastUsedAt: Date | null },
) {
  if (lastUsedAt && now.getTime() - lastUsedAt.getTime() < coarse) return;
  await db.accessToken.updateMany({ where: { id }, data: { lastUsedAt: now } });
}
