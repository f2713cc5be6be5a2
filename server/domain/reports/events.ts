// What happens to reports: told to the one who made it and to each coordinator that follows it up, in their own streams.
import type { Report } from "~/prisma/generated/client";
import type { Deed } from "../core/command";
import { type EventType, event, type Kind } from "../core/event";
import { followersUp } from "./find";
import { presentReports } from "./present";
import type { ReportView } from "./views";

const report: Kind<"report", ReportView> = { name: "report", present: presentReports };

export const reportMade = event("report.made", report);
export const reportClosed = event("report.closed", report);

/** No stream but people's own: what is told to a city's side is heard by all its people. */
export async function tellOfReport(
  deed: Deed,
  what: EventType<string, ReportView>,
  { id, personId, municipalityCode }: Report,
  authorId: string,
): Promise<void> {
  const hearing = await followersUp(deed, municipalityCode, authorId);
  const { audience } = await deed.tx.person.findUniqueOrThrow({
    where: { id: personId },
    select: { audience: { select: { id: true } } },
  });
  const own = new Set([audience?.id, ...hearing.map((person) => person.audience?.id)]);
  for (const audienceId of own) if (audienceId) deed.tell(what, { audienceId, id });
}
