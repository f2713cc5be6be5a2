// Giving somebody of one's own city, or a partner that it hosts, a place in a workspace.
import { command } from "../../core/command";
import { refuse } from "../../core/refusal";
import { membershipGiven } from "../events";
import { workspaceFor } from "../find";
import { fittingTerms, nameConversations, ownPerson, startReading, tellOfPlace } from "../places";
import { giveMembershipInput } from "../schema";

export const giveMembership = command({
  name: "membership.give",
  input: giveMembershipInput,
  find: (deed, { workspaceId }) => workspaceFor(deed, workspaceId),
  async act(deed, { workspaceId, personId, conversationIds = [], ...terms }, { municipalityCode }) {
    const { tx, actor, now } = deed;
    const person = await ownPerson(deed, personId);
    const columns = fittingTerms(deed, person, terms);
    if (await tx.membership.count({ where: { workspaceId, personId } }))
      refuse("conflict", "has-place-already");
    const place = await tx.membership.create({
      data: { ...columns, workspaceId, personId, municipalityCode, addedById: actor.id, createdAt: now },
    });
    if (place.role === "partner") await nameConversations(deed, place, conversationIds);
    await startReading(deed, place.id);
    await tellOfPlace(deed, membershipGiven, place);
    return { membershipId: place.id };
  },
});
