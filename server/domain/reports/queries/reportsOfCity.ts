// What the people of one's own city have reported, for its coordinators: what waits first, and what has been followed up.
import { query } from "../../core/query";
import { reportsToFollowUp } from "../find";
import { listReports } from "../present";
import { reportsInput } from "../schema";

const pageSize = 50;
/** More than these can't be looked at anyway: the next come when some of them are closed. */
const mostOpen = 200;

export const reportsOfCity = query({
  name: "report.all",
  input: reportsInput,
  find: ({ actor: { municipalityCode } }) => ({ municipalityCode }),
  async answer(look, { page }) {
    const toFollowUp = reportsToFollowUp(look.actor);
    const closed = { closedAt: { not: null }, AND: toFollowUp };
    const [open, followedUp, total] = await Promise.all([
      listReports(look, {
        where: { closedAt: null, AND: toFollowUp },
        orderBy: [{ at: "asc" }, { id: "asc" }],
        take: mostOpen,
      }),
      listReports(look, {
        where: closed,
        orderBy: [{ closedAt: "desc" }, { id: "desc" }],
        skip: (page - 1) * pageSize,
        take: pageSize,
      }),
      look.tx.report.count({ where: closed }),
    ]);
    return { open, closed: followedUp, pages: Math.max(1, Math.ceil(total / pageSize)) };
  },
});
