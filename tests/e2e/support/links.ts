// Links that work once, of every purpose, as they would come by mail or be printed.
import { join } from "node:path";
import { openClient } from "~/server/db/client";
import { runningDatabase } from "~/server/db/running";
import { issueLink } from "~/server/domain/auth/find";
import type { Town } from "./town";

/** To set up, to accept an invitation as a colleague and as a partner, to choose a password, and to sign in; and one that never was. */
export async function oneTimeLinks({ folder }: Town): Promise<string[]> {
  const db = openClient((await runningDatabase(join(folder, "postgres"))) ?? "");
  const { id: invitedById, municipalityCode } = await db.person.findFirstOrThrow({
    where: { role: "coordinator" },
  });
  const invitation = { purpose: "invitation", invitedById, municipalityCode, name: "Åsa Öman" } as const;
  const given = await Promise.all(
    [
      { purpose: "setup" } as const,
      { ...invitation, role: "staff", email: "asa@karlstad.example" } as const,
      {
        ...invitation,
        role: "partner",
        organisation: "Region Värmland",
        email: "asa@region.example",
      } as const,
      { purpose: "passwordReset", personId: invitedById } as const,
      { purpose: "signIn", personId: invitedById } as const,
    ].map((about) => issueLink(db, new Date(), about)),
  );
  await db.$disconnect();
  return [...given.map(({ token }) => `/link/${token}`), "/link/nothing"];
}
