// Turns what the demo's people hid and reported into deeds.
import { hideMessage } from "~/server/domain/conversations/commands/hideMessage";
import { perform } from "~/server/domain/core/perform";
import { closeReport } from "~/server/domain/reports/commands/closeReport";
import { reportMessage } from "~/server/domain/reports/commands/reportMessage";
import type { Books } from "./books";
import type { DemoHiding, DemoReport } from "./content/types";
import { momentOf } from "./content/when";
import type { TimedDeed } from "./timeline";

export function hidingDeeds(hidings: DemoHiding[], { today }: Books): TimedDeed[] {
  return hidings.map(({ message, by, when, reason }) => ({
    at: momentOf(when, today),
    run: (books: Books, at: Date) =>
      perform(hideMessage, books.as(by, at), { messageId: books.message(message).id, on: true, reason }),
  }));
}

export function reportDeeds(reports: DemoReport[], { today }: Books): TimedDeed[] {
  return reports.flatMap(({ message, by, when, reason, closed }) => {
    let reportId = "";
    const report: TimedDeed = {
      at: momentOf(when, today),
      async run(books, at) {
        const messageId = books.message(message).id;
        ({ reportId } = await perform(reportMessage, books.as(by, at), { messageId, reason }));
      },
    };
    if (!closed) return [report];
    const close: TimedDeed = {
      at: momentOf(closed.when, today),
      run: (books, at) => perform(closeReport, books.as(closed.by, at), { reportId, note: closed.note }),
    };
    return [report, close];
  });
}
