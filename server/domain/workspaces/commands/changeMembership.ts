// Changing the role of somebody of one's own city, or a partner's last day and named conversations.
import { command } from "../../core/command";
import { membershipChanged } from "../events";
import { membershipById } from "../find";
import {
  fittingTerms,
  mustLeaveLead,
  nameConversations,
  ownPerson,
  startReading,
  tellOfPlace,
} from "../places";
import { changeMembershipInput } from "../schema";

export const changeMembership = command({
  name: "membership.change",
  input: changeMembershipInput,
  find: (deed, { membershipId }) => membershipById(deed, membershipId),
  async act(deed, { membershipId: id, conversationIds, ...terms }, before) {
    const person = await ownPerson(deed, before.personId);
    const columns = fittingTerms(deed, person, terms);
    if (columns.role !== "lead") await mustLeaveLead(deed, before);
    const place = await deed.tx.membership.update({ where: { id }, data: columns });
    if (place.role === "partner" && conversationIds) await nameConversations(deed, place, conversationIds);
    await startReading(deed, id);
    await tellOfPlace(deed, membershipChanged, place);
    return { membershipId: id };
  },
});
