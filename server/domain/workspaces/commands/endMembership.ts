// Taking away the place of somebody of one's own city: at once, and what they wrote stays.
import { command } from "../../core/command";
import { forgetDrafts } from "../../drafts/find";
import { membershipEnded } from "../events";
import { membershipById } from "../find";
import { mustLeaveLead, tellOfPlace } from "../places";
import { membershipInput } from "../schema";

export const endMembership = command({
  name: "membership.end",
  input: membershipInput,
  find: (deed, { membershipId }) => membershipById(deed, membershipId),
  async act(deed, { membershipId: id }, place) {
    await mustLeaveLead(deed, place);
    await deed.tx.membership.delete({ where: { id } });
    await forgetDrafts(deed.tx, place.personId, place.workspaceId);
    await tellOfPlace(deed, membershipEnded, place);
    return { membershipId: id };
  },
});
