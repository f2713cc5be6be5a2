// Making a colleague a coordinator, or a coordinator a colleague; a partner stays a partner.
import { command } from "../../core/command";
import { refuse } from "../../core/refusal";
import { mustLeaveCoordinator, tellOf, townsmanById } from "../find";
import { changeRoleInput } from "../schema";

export const changeRole = command({
  name: "person.changeRole",
  input: changeRoleInput,
  find: (deed, { personId }) => townsmanById(deed, personId),
  async act(deed, { personId, role }, person) {
    const { tx, context, afterwards } = deed;
    if (person.role === "partner") refuse("conflict", "partner-stays");
    if (role !== "coordinator") await mustLeaveCoordinator(tx, person);
    await tx.person.update({ where: { id: personId }, data: { role } });
    await tellOf(deed, person);
    afterwards(() => context.connections.recheck([personId]));
    return { personId, role };
  },
});
