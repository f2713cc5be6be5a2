// One's own profile.
import type { Language, PersonRole } from "~/prisma/generated/client";
import { query } from "../../core/query";
import { nothing } from "../schema";

export interface Profile {
  id: string;
  email: string;
  name: string;
  title: string;
  department: string;
  language: Language;
  role: PersonRole;
  organisation: string;
  municipality: { code: string; name: string };
  /** Somebody who came by a sign-in link may have none yet. */
  hasPassword: boolean;
}

export const profileMine = query({
  name: "profile.mine",
  input: nothing,
  find: ({ actor }) => ({ ownerId: actor.id }),
  async answer({ tx, actor }): Promise<Profile> {
    const { passwordHash, ...profile } = await tx.person.findUniqueOrThrow({
      where: { id: actor.id },
      select: {
        id: true,
        email: true,
        name: true,
        title: true,
        department: true,
        language: true,
        role: true,
        organisation: true,
        passwordHash: true,
        municipality: { select: { code: true, name: true } },
      },
    });
    return { ...profile, hasPassword: passwordHash !== null };
  },
});
