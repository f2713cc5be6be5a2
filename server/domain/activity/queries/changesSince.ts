// What has changed since a client last heard: how a tab that was away becomes what a fresh page would be.
import * as z from "zod";
import { query } from "../../core/query";
import { audienceIdsOf } from "../../core/standing";
import { id } from "../../core/text";
import { caughtUp } from "../catchUp";

/**
 * For each audience that the caller may hear, what changed after the given number, as it is now, each thing once.
 * Audiences that the caller may not hear are left out without a word. `tooFar`: load the page afresh instead, because
 * there is too much, or because the caller's own rights have changed since. A server that was away is asked this by
 * everybody at once: those who ask together are answered by one look.
 */
export const changesSince = query({
  name: "changes.since",
  input: z.object({ audiences: z.record(id, z.number().int().min(0)) }),
  find: () => ({}),
  answer({ context, actor, now }, { audiences }) {
    const known = audienceIdsOf(actor)
      .filter((audienceId) => audienceId in audiences)
      .map((audienceId) => ({ audienceId, after: audiences[audienceId] as number }));
    return context.gathering.ask("changes.since", (all) => caughtUp(context.db, now, all), { actor, known });
  },
});
