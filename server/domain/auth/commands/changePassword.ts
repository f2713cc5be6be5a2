// Changing one's password: the old one is asked for, and every other session ends.
import { command } from "../../core/command";
import { refuse, refuseField } from "../../core/refusal";
import { endSessions, hashOf } from "../find";
import { changePasswordInput } from "../schema";

/** Refuses `forbidden` to a program: where there is no password yet, a lost key would choose one. */
export const changePassword = command({
  name: "password.change",
  input: changePasswordInput,
  find: ({ actor }) => ({ ownerId: actor.id }),
  async act(deed, { currentPassword, newPassword }) {
    const { tx, actor, context } = deed;
    if (context.caller?.tokenId) return refuse("forbidden", "session-needed");
    await context.limits.spend("signInByAccount", actor.id);
    const { passwordHash } = await tx.person.findUniqueOrThrow({ where: { id: actor.id } });
    if (passwordHash && !(await context.passwords.verify(passwordHash, currentPassword)))
      return refuseField("currentPassword", "wrong-password");
    const data = { passwordHash: await hashOf(deed, newPassword, "newPassword") };
    await tx.person.update({ where: { id: actor.id }, data });
    const here = context.caller?.sessionId;
    await endSessions(deed, actor.id, here ? { id: { not: here } } : {});
    return {};
  },
});
