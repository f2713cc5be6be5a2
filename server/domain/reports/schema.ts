// What goes into the deeds about reports.
import * as z from "zod";
import { withoutPersonnummer } from "../core/introduction";
import { id, pageNumber, text } from "../core/text";

export const reportInput = z.object({ messageId: id, reason: withoutPersonnummer(text(500)) });

export const closeReportInput = z.object({
  reportId: id,
  /** What was done, for the one who reported. */
  note: withoutPersonnummer(text(1_000)),
});

export const reportsInput = z.object({ page: pageNumber });
