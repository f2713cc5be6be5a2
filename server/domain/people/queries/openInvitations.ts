// The invitations to one's own city that nobody has accepted yet.
import type { PersonRole } from "~/prisma/generated/client";
import { query } from "../../core/query";
import { nothing } from "../schema";

export interface InvitationView {
  id: string;
  email: string;
  name: string;
  role: PersonRole | null;
  organisation: string;
  createdAt: string;
  expiresAt: string;
}

export const openInvitations = query({
  name: "invitation.open",
  input: nothing,
  find: ({ actor }) => ({ municipalityCode: actor.municipalityCode }),
  async answer({ tx, now }, _input, { municipalityCode }): Promise<InvitationView[]> {
    const links = await tx.oneTimeLink.findMany({
      where: {
        purpose: "invitation",
        municipalityCode,
        usedAt: null,
        revokedAt: null,
        expiresAt: { gt: now },
      },
      orderBy: { createdAt: "desc" },
    });
    return links.map(({ id, email, name, role, organisation, createdAt, expiresAt }) => ({
      ...{ id, email, name, role, organisation },
      createdAt: createdAt.toISOString(),
      expiresAt: expiresAt.toISOString(),
    }));
  },
});
