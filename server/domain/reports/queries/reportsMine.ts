// What I have reported myself, and what came of it.
import { query } from "../../core/query";
import { followersUp } from "../find";
import { listReports } from "../present";
import { reportsInput } from "../schema";
import type { ListedReport } from "../views";

const pageSize = 50;

export const reportsMine = query({
  name: "report.mine",
  input: reportsInput,
  find: () => ({}),
  async answer(look, { page }) {
    const { id: personId, municipalityCode } = look.actor;
    const [reports, total, coordinators] = await Promise.all([
      listReports(look, {
        where: { personId },
        orderBy: [{ at: "desc" }, { id: "desc" }],
        skip: (page - 1) * pageSize,
        take: pageSize,
      }),
      look.tx.report.count({ where: { personId } }),
      followersUp(look, municipalityCode),
    ]);
    /** Who could follow one up has left since: it waits for the next, and its sender is to know. */
    const waitsForSomebody = ({ closed, author }: ListedReport) =>
      !closed && coordinators.every(({ id }) => id === author.id);
    return {
      reports: reports.map((report) => ({ ...report, unattended: waitsForSomebody(report) })),
      pages: Math.max(1, Math.ceil(total / pageSize)),
    };
  },
});
