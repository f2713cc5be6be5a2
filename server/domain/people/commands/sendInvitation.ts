// Inviting somebody to one's own city: a link that works once, to copy, and mailed.
import { issueLink, linkAddress, revokeLinks } from "../../auth/find";
import { command } from "../../core/command";
import { mustBeFree } from "../find";
import { inviteInput } from "../schema";

/** Inviting the same address anew replaces the invitation that waits. */
export const sendInvitation = command({
  name: "invitation.send",
  input: inviteInput,
  find: ({ actor }) => ({ municipalityCode: actor.municipalityCode }),
  async act({ tx, actor, now, context, afterwards }, { email, name, role, organisation }) {
    const { municipalityCode } = actor;
    await context.limits.spend("invite", actor.id);
    await mustBeFree(tx, email);
    await revokeLinks(tx, now, { purpose: "invitation", email, municipalityCode });
    const { name: municipality } = await tx.municipality.findUniqueOrThrow({
      where: { code: municipalityCode },
    });
    const house = role === "partner" ? organisation : "";
    const about = { email, name, role, organisation: house, municipalityCode, invitedById: actor.id };
    const { id, token, expiresAt } = await issueLink(tx, now, { purpose: "invitation", ...about });
    const link = linkAddress(context.origin, token);
    const letter = context.letters.write("invitation", actor.language, {
      name: name || email,
      link,
      municipality,
      by: actor.name,
    });
    afterwards(() => void context.mail.send({ to: email, ...letter }));
    return { invitationId: id, email, link, expiresAt: expiresAt.toISOString() };
  },
});
