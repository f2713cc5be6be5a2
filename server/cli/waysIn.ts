// Prints a one-time link for each of the demo's people that one would want to be.
import { issueLink, linkAddress } from "../domain/auth/find";
import type { World } from "../world";

/** A coordinator and a colleague in each town, somebody who reads English, and a partner. */
const chosen = ["maja.lindqvist", "nils.ohrn", "olle.berg", "sanna.ek", "anika.rao", "hedda.rosell"];

export async function printWaysIn({ db, settings }: World): Promise<void> {
  const people = await db.person.findMany({
    where: { OR: chosen.map((name) => ({ email: { startsWith: `${name}@` } })) },
    include: { municipality: true },
  });
  const ordered = people.sort((a, b) => placeOf(a.email) - placeOf(b.email));
  console.log(`\nArmkrok: ${settings.origin}`);
  console.log("Logga in som någon av dem (varje länk fungerar en gång, i ett dygn):");
  console.log("Sign in as one of them (each link works once, for a day):\n");
  const now = new Date();
  for (const person of ordered) {
    const { token } = await issueLink(db, now, { purpose: "signIn", personId: person.id });
    const where = person.organisation || person.municipality.name;
    console.log(
      `  ${person.name}, ${person.title}, ${where}${person.role === "coordinator" ? " (samordnare)" : ""}`,
    );
    console.log(`  ${linkAddress(settings.origin, token)}\n`);
  }
}

function placeOf(email: string): number {
  return chosen.findIndex((name) => email.startsWith(`${name}@`));
}
