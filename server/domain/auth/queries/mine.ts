// One's own sessions and access tokens.
import { query } from "../../core/query";
import { nothing } from "../schema";

export interface SessionView {
  id: string;
  /** Browser and system in words; empty when they said nothing that is known. */
  device: string;
  createdAt: string;
  lastSeenAt: string;
  /** The session that asks. */
  here: boolean;
}

/** The one that asks first, then by when they were last used. */
export const mySessions = query({
  name: "session.mine",
  input: nothing,
  find: ({ actor }) => ({ ownerId: actor.id }),
  async answer({ tx, actor, now, context }): Promise<SessionView[]> {
    const rows = await tx.session.findMany({
      where: { personId: actor.id, expiresAt: { gt: now } },
      orderBy: { lastSeenAt: "desc" },
    });
    return rows
      .map(({ id, device, createdAt, lastSeenAt }) => ({
        id,
        device,
        createdAt: createdAt.toISOString(),
        lastSeenAt: lastSeenAt.toISOString(),
        here: id === context.caller?.sessionId,
      }))
      .sort((a, b) => Number(b.here) - Number(a.here));
  },
});

export interface TokenView {
  id: string;
  name: string;
  prefix: string;
  createdAt: string;
  lastUsedAt: string | null;
}

export const myTokens = query({
  name: "token.mine",
  input: nothing,
  find: ({ actor }) => ({ ownerId: actor.id }),
  async answer({ tx, actor }): Promise<TokenView[]> {
    const rows = await tx.accessToken.findMany({
      where: { personId: actor.id, revokedAt: null },
      orderBy: { createdAt: "desc" },
    });
    return rows.map(({ id, name, prefix, createdAt, lastUsedAt }) => ({
      id,
      name,
      prefix,
      createdAt: createdAt.toISOString(),
      lastUsedAt: lastUsedAt?.toISOString() ?? null,
    }));
  },
});
