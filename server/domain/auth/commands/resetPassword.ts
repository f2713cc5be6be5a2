// A new password by a mailed link: whoever lost the old one may have lost more, so every key ends, and one session begins.
import { command } from "../../core/command";
import { refuse } from "../../core/refusal";
import { standingOf } from "../../core/standing";
import { beginSession, consume, endAccess, hashOf, linkFor } from "../find";
import { resetPasswordInput } from "../schema";

export const resetPassword = command({
  name: "password.reset",
  input: resetPasswordInput,
  find: () => ({}),
  async prepare(ahead, { token, password }) {
    await linkFor(ahead, token, "passwordReset");
    return hashOf(ahead, password);
  },
  async act(deed, { token }, _found, passwordHash) {
    const link = await linkFor(deed, token, "passwordReset");
    const person = link.personId && (await standingOf(deed.tx, link.personId, deed.now));
    if (!person) return refuse("not-found", "link-over");
    await consume(deed, link);
    await deed.tx.person.update({ where: { id: person.id }, data: { passwordHash } });
    await endAccess(deed, person.id);
    return beginSession(deed, person.id);
  },
});
