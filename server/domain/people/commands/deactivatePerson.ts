// Own people out at once: every session, key and link of theirs ends; what they wrote stays.
import { endAccess } from "../../auth/find";
import { command } from "../../core/command";
import { refuse } from "../../core/refusal";
import { forgetDrafts } from "../../drafts/find";
import { mustLeaveCoordinator, tellOf, townsmanById } from "../find";
import { personInput } from "../schema";

export const deactivatePerson = command({
  name: "person.deactivate",
  input: personInput,
  find: (deed, { personId }) => townsmanById(deed, personId),
  async act(deed, { personId }, person) {
    if (person.deactivatedAt) refuse("conflict", "deactivated-already");
    await mustLeaveCoordinator(deed.tx, person);
    await deed.tx.person.update({ where: { id: personId }, data: { deactivatedAt: deed.now } });
    await endAccess(deed, personId);
    await forgetDrafts(deed.tx, personId);
    await tellOf(deed, person);
    return { personId };
  },
});

export const reactivatePerson = command({
  name: "person.reactivate",
  input: personInput,
  find: (deed, { personId }) => townsmanById(deed, personId),
  async act(deed, { personId }, person) {
    if (!person.deactivatedAt) refuse("conflict", "active-already");
    await deed.tx.person.update({ where: { id: personId }, data: { deactivatedAt: null } });
    await tellOf(deed, person);
    return { personId };
  },
});
