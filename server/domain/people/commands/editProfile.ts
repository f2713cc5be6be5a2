// One's own profile: name, title, department and language, nothing more.
import { command } from "../../core/command";
import { tellOf, tellPartnersOf } from "../find";
import { editProfileInput } from "../schema";

export const editProfile = command({
  name: "profile.edit",
  input: editProfileInput,
  find: ({ actor }) => ({ ownerId: actor.id }),
  async act(deed, changes) {
    const before = await deed.tx.person.findUniqueOrThrow({ where: { id: deed.actor.id } });
    const after = await deed.tx.person.update({ where: { id: before.id }, data: defined(changes) });
    if (after.name !== before.name || after.title !== before.title) {
      await tellOf(deed, after);
      await tellPartnersOf(deed, after);
    }
    return { language: after.language };
  },
});

function defined<Changes extends object>(changes: Changes): Partial<Changes> {
  return Object.fromEntries(
    Object.entries(changes).filter(([, value]) => value !== undefined),
  ) as Partial<Changes>;
}
