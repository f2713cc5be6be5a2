// Taking back an invitation that nobody has accepted yet.
import { revokeLinks } from "../../auth/find";
import { command } from "../../core/command";
import { refuse } from "../../core/refusal";
import { invitationInput } from "../schema";

export const revokeInvitation = command({
  name: "invitation.revoke",
  input: invitationInput,
  async find({ tx, actor }, { invitationId }) {
    const { municipalityCode } = actor;
    const link = await tx.oneTimeLink.findFirst({
      where: { id: invitationId, purpose: "invitation", municipalityCode },
    });
    return link ? { municipalityCode } : refuse("not-found");
  },
  async act({ tx, now }, { invitationId }) {
    const count = await revokeLinks(tx, now, { id: invitationId });
    if (count === 0) refuse("conflict", "invitation-over");
    return { invitationId };
  },
});
