// A coordinator closes a report with a note on what was done, which the one who reported reads.

import { command } from "../../core/command";
import { languageOf } from "../../core/language";
import { refuse } from "../../core/refusal";
import { reportClosed, tellOfReport } from "../events";
import { reportById } from "../find";
import { closeReportInput } from "../schema";

/** Refuses `conflict` (`report-closed`) where another coordinator was first. */
export const closeReport = command({
  name: "report.close",
  input: closeReportInput,
  find: (deed, { reportId }) => reportById(deed, reportId),
  async act(deed, { reportId, note }, report) {
    const { tx, now, actor } = deed;
    const { count } = await tx.report.updateMany({
      where: { id: reportId, closedAt: null },
      data: {
        ...{ closedById: actor.id, closedAt: now, note },
        noteLanguage: languageOf(actor.language, note),
      },
    });
    if (count === 0) refuse("conflict", "report-closed");
    await tellOfReport(deed, reportClosed, report, report.message.authorId);
    return { reportId };
  },
});
