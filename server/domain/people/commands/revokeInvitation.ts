// Taking back an invitation that nobody has accepted yet.
import { revokeLinks } from "../../auth/find";
import { command } from "../../core/command";
import { refuse } from "../../core/refusal";
import { invitationById } from "../find";
import { invitationInput } from "../schema";

export const revokeInvitation = command({
  name: "invitation.revoke",
  input: invitationInput,
  find: (deed, { invitationId }) => invitationById(deed, invitationId),
  async act({ tx, now }, { invitationId }) {
    const count = await revokeLinks(tx, now, { id: invitationId });
    if (count === 0) refuse("conflict", "invitation-over");
    return { invitationId };
  },
});
