// Lucia's seven ways to our Session table, which holds a token's hash where Lucia thinks that it holds the token.
import type { Adapter, DatabaseSession, DatabaseUser } from "lucia";
import type { Session } from "~/prisma/generated/client";
import { digest } from "~/server/domain/auth/secret";
import type { Tx } from "~/server/domain/core/context";
import { earliest, lastMoment } from "./lifetime";

/** How often a session's last use is written down, in milliseconds. */
const coarse = 5 * 60_000;

export function sessionAdapter(db: Pick<Tx, "session">, now: () => Date): Adapter {
  return {
    async getSessionAndUser(token) {
      if (isHashed(token)) return [null, null];
      const row = await db.session.findFirst({
        where: { id: digest(token), expiresAt: { gt: now() }, person: { deactivatedAt: null } },
        include: { person: { select: { id: true, name: true, language: true } } },
      });
      if (!row) return [null, null];
      await seen(row);
      const { person, ...session } = row;
      return [toSession(session, token), toUser(person)];
    },
    async getUserSessions(personId) {
      const rows = await db.session.findMany({ where: { personId } });
      return rows.map((row) => toSession(row, hashed(row.id)));
    },
    async setSession({ id, userId: personId, expiresAt, attributes }) {
      const at = now();
      const { device } = attributes;
      await db.session.create({
        data: { id: rowId(id), personId, expiresAt, device, createdAt: at, lastSeenAt: at },
      });
    },
    async updateSessionExpiration(id, expiresAt) {
      const row = await db.session.findUnique({ where: { id: rowId(id) } });
      if (!row) return;
      const until = earliest(expiresAt, lastMoment(row.createdAt));
      await db.session.updateMany({ where: { id: row.id }, data: { expiresAt: until } });
    },
    async deleteSession(id) {
      await db.session.deleteMany({ where: { id: rowId(id) } });
    },
    async deleteUserSessions(personId) {
      await db.session.deleteMany({ where: { personId } });
    },
    async deleteExpiredSessions() {
      await db.session.deleteMany({ where: { expiresAt: { lte: now() } } });
    },
  };

  async function seen({ id, lastSeenAt }: Session) {
    const before = new Date(now().getTime() - coarse);
    if (lastSeenAt > before) return;
    await db.session.updateMany({ where: { id, lastSeenAt: { lte: before } }, data: { lastSeenAt: now() } });
  }
}

// The tokens of stored sessions are not known. Where Lucia wants an id for one, it gets the hash with a mark before
// it; such an id never comes in from outside, or the hash would be as good as the token.
function hashed(id: string): string {
  return `#${id}`;
}

/** Whether this is no token, but the mark of a stored session. */
export function isHashed(id: string): boolean {
  return id.startsWith("#");
}

function rowId(id: string): string {
  return isHashed(id) ? id.slice(1) : digest(id);
}

function toSession({ personId, expiresAt, device }: Session, id: string): DatabaseSession {
  return { id, userId: personId, expiresAt, attributes: { device } };
}

function toUser({ id, ...attributes }: { id: string } & DatabaseUser["attributes"]): DatabaseUser {
  return { id, attributes };
}
