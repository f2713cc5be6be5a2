// The first step of a municipality: a link, printed for the operator, by which its side is founded.
import type { PrismaClient } from "~/prisma/generated/client";
import { issueLink, linkAddress, revokeLinks } from "./domain/auth/find";
import type { World } from "./world";

/** Prints a new link while no municipality is founded; the one before it stops working. */
export async function printFirstSetUpLink({ db, settings }: World): Promise<void> {
  if (await db.municipality.count({ where: { foundedAt: { not: null } } })) return;
  await revokeLinks(db, new Date(), { purpose: "setup" });
  const address = await newSetUpLink(db, settings.origin);
  console.log(
    "\nNobody is here yet. Found the first municipality by this link (it works once, for seven days):",
  );
  console.log(`${address}\n`);
}

/** The address of a link by which one more municipality can be founded. */
export async function newSetUpLink(db: PrismaClient, origin: string): Promise<string> {
  const { token } = await issueLink(db, new Date(), { purpose: "setup" });
  return linkAddress(origin, token);
}
