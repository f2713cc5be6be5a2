// What every page of a workspace needs: what it is, whose it is, and my place in it.
import type { WorkspaceRole } from "~/prisma/generated/client";
import { may } from "../../core/permissions";
import type { PersonRef } from "../../core/person";
import { query } from "../../core/query";
import { refuse } from "../../core/refusal";
import { roleIn, workspaceFor } from "../find";
import { presentWorkPackages, presentWorkspaces } from "../present";
import { workspaceInput } from "../schema";

/** Who I am here; a coordinator of an owner city may have no place, and then sees its people only. */
export interface MyPlace extends PersonRef {
  role: WorkspaceRole | null;
}

export const workspaceFrame = query({
  name: "workspace.frame",
  input: workspaceInput,
  find: (look, { workspaceId }) => workspaceFor(look, workspaceId),
  async answer({ tx, actor }, { workspaceId }, found) {
    const [[workspace], packages] = await Promise.all([
      presentWorkspaces(tx, { id: workspaceId }),
      presentWorkPackages(tx, { workspaceId }),
    ]);
    if (!workspace) return refuse("not-found");
    const { owners, ...about } = workspace;
    const { id, name, title, organisation, municipalityCode } = actor;
    const role = roleIn(actor, workspaceId);
    const me: MyPlace = { id, name, title, organisation, municipalityCode, role };
    const deeds = (["workspace.people", "workspace.edit"] as const).filter((deed) => may(actor, deed, found));
    return { workspace: about, owners, packages, me, may: deeds };
  },
});

export type Frame = Awaited<ReturnType<typeof workspaceFrame.answer>>;
