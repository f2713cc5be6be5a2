// The workspaces that one has a place in, and for a coordinator the others that the own city owns.
import type { WorkspaceRole } from "~/prisma/generated/client";
import { query } from "../../core/query";
import { roleIn } from "../find";
import { presentWorkspaces, type WorkspaceView } from "../present";
import { nothing } from "../schema";

export interface MyWorkspace extends WorkspaceView {
  /** Null where one only governs the own city's people. */
  role: WorkspaceRole | null;
}

export const workspaceMine = query({
  name: "workspace.mine",
  input: nothing,
  find: () => ({}),
  async answer({ tx, actor }) {
    const placed = { id: { in: [...actor.places.keys()] } };
    const governed = { owners: { some: { municipalityCode: actor.municipalityCode } } };
    const found = await presentWorkspaces(
      tx,
      actor.role === "coordinator" ? { OR: [placed, governed] } : placed,
    );
    return {
      workspaces: found.map(
        (workspace): MyWorkspace => ({ ...workspace, role: roleIn(actor, workspace.id) }),
      ),
      coordinator: actor.role === "coordinator",
    };
  },
});
