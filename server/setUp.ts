// The first step on an empty database: a link, printed once, by which the operator founds the first municipality.
import { issueLink, linkAddress, revokeLinks } from "./domain/auth/find";
import type { World } from "./world";

/** Prints a new link while no municipality is founded; the one before it stops working. */
export async function printSetUpLink({ db, settings }: World): Promise<void> {
  if (await db.municipality.count({ where: { foundedAt: { not: null } } })) return;
  const now = new Date();
  const { token } = await db.$transaction(async (tx) => {
    await revokeLinks(tx, now, { purpose: "setup" });
    return issueLink(tx, now, { purpose: "setup" });
  });
  console.log(
    `\nNobody is here yet. Found the first municipality by this link (it works once, for seven days):`,
  );
  console.log(`${linkAddress(settings.origin, token)}\n`);
}
