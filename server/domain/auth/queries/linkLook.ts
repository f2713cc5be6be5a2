// What a one-time link is for, without using it up: mail scanners open links too.
import { query } from "../../core/query";
import { openLink } from "../find";
import { linkInput } from "../schema";

export type LinkLook =
  | { purpose: "over" }
  | { purpose: "setup" }
  | { purpose: "signIn" | "passwordReset"; name: string; email: string }
  | {
      purpose: "invitation";
      name: string;
      email: string;
      partner: boolean;
      organisation: string;
      municipality: string;
      invitedBy: string;
    };

export const linkLook = query({
  name: "link.look",
  input: linkInput,
  find: () => ({}),
  async answer(look, { token }): Promise<LinkLook> {
    const link = await openLink(look, token);
    if (!link) return { purpose: "over" };
    if (link.purpose === "setup") return { purpose: "setup" };
    if (link.purpose === "invitation") {
      const { name, email, role, organisation, municipality } = link;
      return {
        purpose: "invitation",
        name,
        email,
        partner: role === "partner",
        organisation,
        municipality: municipality?.name ?? "",
        invitedBy: (await personOf(look.tx, link.invitedById))?.name ?? "",
      };
    }
    const person = await personOf(look.tx, link.personId);
    return person ? { purpose: link.purpose, ...person } : { purpose: "over" };
  },
});

function personOf(tx: Parameters<typeof openLink>[0]["tx"], id: string | null) {
  if (!id) return null;
  return tx.person.findFirst({ where: { id, deactivatedAt: null }, select: { name: true, email: true } });
}
