// Tells the coordinators of one's own city of a message that one can read. Nobody else learns of it, its author least of all.

import { messageById } from "../../conversations/find";
import { command } from "../../core/command";
import { languageOf } from "../../core/language";
import { oneAtATime } from "../../core/oneAtATime";
import { refuse } from "../../core/refusal";
import { reportMade, tellOfReport } from "../events";
import { followersUp } from "../find";
import { reportInput } from "../schema";

/**
 * Again, while one's first report of the message is open, changes nothing and gives that one. Refuses `conflict`: `own-message`,
 * and `nobody-to-report-to` where the message's author is the city's only coordinator; `too-many` of them in an hour.
 */
export const reportMessage = command({
  name: "message.report",
  input: reportInput,
  find: (deed, { messageId }) => messageById(deed, messageId),
  async act(deed, { messageId, reason }, { authorId }) {
    const { tx, now, actor, context } = deed;
    if (authorId === actor.id) refuse("conflict", "own-message");
    await oneAtATime(tx, actor.id, messageId);
    const first = await tx.report.findFirst({ where: { messageId, personId: actor.id, closedAt: null } });
    if (first) return { reportId: first.id };
    await context.limits.spend("report", actor.id);
    const { municipalityCode } = actor;
    const followers = await followersUp(deed, municipalityCode, authorId);
    if (followers.length === 0) refuse("conflict", "nobody-to-report-to");
    const language = languageOf(actor.language, reason);
    const report = await tx.report.create({
      data: { municipalityCode, messageId, personId: actor.id, at: now, reason, language },
    });
    await tellOfReport(deed, reportMade, report, authorId);
    return { reportId: report.id };
  },
});
