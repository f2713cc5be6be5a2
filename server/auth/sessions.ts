// Sessions: begun by the domain, recognised at every doorway by the cookie or token that a request carries.
import type { PrismaClient } from "~/prisma/generated/client";
import { digest } from "~/server/domain/auth/secret";
import type { Caller, Sessions } from "~/server/domain/core/context";
import { isHashed } from "./adapter";
import type { SignedInCaller } from "./caller";
import { tokenIn } from "./cookie";
import { luciaOver } from "./lucia";
import { callerFromBearer } from "./tokens";

export interface SessionDoor extends Sessions {
  /** Whom a request's Cookie header speaks for. Renews the session when half its time has gone. */
  callerFrom(cookieHeader: string | undefined): Promise<SignedInCaller | null>;
  /** Whom a request's Authorization header speaks for. */
  callerFromBearer(authorization: string | undefined): Promise<SignedInCaller | null>;
  /** Which of these callers' sessions and tokens still hold: for those who stay connected. */
  stillIn<Known extends Caller>(callers: Known[]): Promise<Known[]>;
  /** Removes the sessions whose time is out. */
  sweep(): Promise<void>;
}

interface Settings {
  /** Where people reach this server; with https the cookie is for https only. */
  origin: string;
  now(): Date;
}

export function sessions(db: PrismaClient, { origin, now }: Settings): SessionDoor {
  const lucia = luciaOver(db, now);
  return {
    async create(tx, personId, device) {
      const { id: token } = await luciaOver(tx, now).createSession(personId, { device });
      return { token };
    },
    async callerFrom(cookieHeader) {
      const token = tokenIn(origin, cookieHeader);
      if (!token || isHashed(token)) return null;
      const { user } = await lucia.validateSession(token);
      return (
        user && { personId: user.id, sessionId: digest(token), name: user.name, language: user.language }
      );
    },
    callerFromBearer: (authorization) => callerFromBearer(db, now(), authorization),
    stillIn: (callers) => stillIn(db, now(), callers),
    sweep: () => lucia.deleteExpiredSessions(),
  };
}

async function stillIn<Known extends Caller>(
  db: PrismaClient,
  now: Date,
  callers: Known[],
): Promise<Known[]> {
  const [sessionRows, tokenRows] = await Promise.all([
    db.session.findMany({
      where: {
        id: { in: callers.flatMap(({ sessionId }) => sessionId ?? []) },
        expiresAt: { gt: now },
        person: { deactivatedAt: null },
      },
      select: { id: true },
    }),
    db.accessToken.findMany({
      where: {
        id: { in: callers.flatMap(({ tokenId }) => tokenId ?? []) },
        revokedAt: null,
        person: { deactivatedAt: null },
      },
      select: { id: true },
    }),
  ]);
  const holding = new Set([...sessionRows, ...tokenRows].map(({ id }) => id));
  return callers.filter(({ sessionId, tokenId }) => holding.has(sessionId ?? tokenId ?? ""));
}
