// Personal access tokens: keys for one's own programs.
import { command } from "../../core/command";
import { refuse } from "../../core/refusal";
import { heldPerson } from "../find";
import { createTokenInput, revokeTokenInput } from "../schema";
import { digest } from "../secret";
import { newToken } from "../token";

/** Gives the token itself, this once. Refuses `forbidden` to a program: a lost key must not make more keys. */
export const createToken = command({
  name: "token.create",
  input: createTokenInput,
  find: ({ actor }) => ({ ownerId: actor.id }),
  async act({ tx, actor, now, context }, { name }) {
    if (context.caller?.tokenId) return refuse("forbidden", "session-needed");
    if (!(await heldPerson(tx, actor.id))) return refuse("unauthenticated");
    const { token, prefix } = newToken();
    const { id: tokenId } = await tx.accessToken.create({
      data: { personId: actor.id, name, prefix, tokenHash: digest(token), createdAt: now },
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
