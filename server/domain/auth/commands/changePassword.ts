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
  async prepare(ahead, { currentPassword, newPassword }) {
    const { tx, actor, context } = ahead;
    if (context.caller?.tokenId) return refuse("forbidden", "session-needed");
    await context.limits.spend("signInByAccount", actor.id);
    const { passwordHash: old } = await tx.person.findUniqueOrThrow({ where: { id: actor.id } });
    if (old && !(await context.passwords.verify(old, currentPassword)))
      return refuseField("currentPassword", "wrong-password");
    return { old, passwordHash: await hashOf(ahead, newPassword, "newPassword") };
  },
  async act(deed, _input, _found, { old, passwordHash }) {
    const { tx, actor, context } = deed;
    const { count } = await tx.person.updateMany({
      where: { id: actor.id, passwordHash: old },
      data: { passwordHash },
    });
    // Another one was chosen while this one was looked at.
    if (count === 0) return refuseField("currentPassword", "wrong-password");
    const here = context.caller?.sessionId;
    await endSessions(deed, actor.id, here ? { id: { not: here } } : {});
    return {};
  },
});
