// How far each audience is that the caller may hear: where a page begins to listen.
import * as z from "zod";
import { query } from "../../core/query";
import { audienceIdsOf } from "../../core/standing";
import { headsOf } from "../heads";

/** Ask it before what the page shows: what happens in between is then heard, and not missed. */
export const changesHear = query({
  name: "changes.hear",
  input: z.object({}),
  find: () => ({}),
  async answer({ tx, actor, once }) {
    return { heads: await once("heads", () => headsOf(tx, audienceIdsOf(actor))) };
  },
});
