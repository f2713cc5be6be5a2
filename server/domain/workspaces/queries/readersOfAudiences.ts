// Who would read something that is opened in a workspace: shared, or internal to one's own city.
import { readersOf } from "../../core/audience";
import { query } from "../../core/query";
import { placeIn } from "../find";
import { workspaceInput } from "../schema";

export const readersOfAudiences = query({
  name: "workspace.readers",
  input: workspaceInput,
  find: ({ actor }, { workspaceId }) => placeIn(actor, workspaceId),
  async answer({ tx, actor }, { workspaceId }) {
    const [shared, internal] = await Promise.all([
      readersOf(tx, { workspaceId, municipalityCode: null }),
      readersOf(tx, { workspaceId, municipalityCode: actor.municipalityCode }),
    ]);
    return { shared, internal };
  },
});
