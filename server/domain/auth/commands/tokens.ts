// Personal access tokens: keys for one's own programs.
import type { AccessToken } from "~/prisma/generated/client";
import { command, type Deed } from "../../core/command";
import { oneAtATime } from "../../core/oneAtATime";
import { refuse } from "../../core/refusal";
import { heldPerson } from "../find";
import { createTokenInput, revokeTokenInput } from "../schema";
import { digest } from "../secret";
import { newToken } from "../token";

export interface CreatedToken {
  tokenId: string;
  name: string;
  prefix: string;
  /** Null when it was made before. */
  token: string | null;
}

/**
 * Gives the token itself, this once: the same client id again tells which one was made, whatever has become of it, and null for
 * the token, which nobody knows any more here. Refuses `forbidden` to a program: a lost key must not make more keys.
 */
export const createToken = command({
  name: "token.create",
  input: createTokenInput,
  find: ({ actor }) => ({ ownerId: actor.id }),
  async act({ tx, actor, now, context }, { name, clientId }): Promise<CreatedToken> {
    if (context.caller?.tokenId) return refuse("forbidden", "session-needed");
    if (!(await heldPerson(tx, actor.id))) return refuse("unauthenticated");
    const before = clientId && (await madeBefore({ tx, actor }, clientId));
    if (before) return { tokenId: before.id, name: before.name, prefix: before.prefix, token: null };
    const { token, prefix } = newToken();
    const { id: tokenId } = await tx.accessToken.create({
      data: { personId: actor.id, name, prefix, clientId, tokenHash: digest(token), createdAt: now },
    });
    return { tokenId, name, prefix, token };
  },
});

export const revokeToken = command({
  name: "token.revoke",
  input: revokeTokenInput,
  async find({ tx, actor }, { tokenId }) {
    const token = await tx.accessToken.findFirst({ where: { id: tokenId, personId: actor.id } });
    return token ? { ownerId: token.personId } : refuse("not-found");
  },
  async act({ tx, actor, now, context, afterwards }, { tokenId }) {
    await tx.accessToken.updateMany({ where: { id: tokenId, revokedAt: null }, data: { revokedAt: now } });
    afterwards(() => context.connections.recheck([actor.id]));
    return { tokenId };
  },
});

async function madeBefore(
  { tx, actor }: Pick<Deed, "tx" | "actor">,
  clientId: string,
): Promise<AccessToken | null> {
  await oneAtATime(tx, actor.id, clientId);
  return tx.accessToken.findUnique({ where: { personId_clientId: { personId: actor.id, clientId } } });
}
