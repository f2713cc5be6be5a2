// What I have reported myself, and what came of it.
import { query } from "../../core/query";
import { listReports } from "../present";
import { reportsInput } from "../schema";

const pageSize = 50;

export const reportsMine = query({
  name: "report.mine",
  input: reportsInput,
  find: () => ({}),
  async answer(look, { page }) {
    const where = { personId: look.actor.id };
    const [reports, total] = await Promise.all([
      listReports(look, {
        where,
        orderBy: [{ at: "desc" }, { id: "desc" }],
        skip: (page - 1) * pageSize,
        take: pageSize,
      }),
      look.tx.report.count({ where }),
    ]);
    return { reports, pages: Math.max(1, Math.ceil(total / pageSize)) };
  },
});
