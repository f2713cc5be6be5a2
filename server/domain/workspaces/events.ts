// What happens to a workspace and to the places people have in it, as it is told.
import { event, type Kind } from "../core/event";
import {
  type MembershipView,
  presentMemberships,
  presentWorkPackages,
  presentWorkspaces,
  type WorkPackageView,
  type WorkspaceView,
} from "./present";

const workspace: Kind<"workspace", WorkspaceView> = {
  name: "workspace",
  present: (tx, ids) => presentWorkspaces(tx, { id: { in: ids } }),
  workspaceOf: ({ id }) => id,
};

export const workspaceChanged = event("workspace.changed", workspace);

const workPackage: Kind<"workPackage", WorkPackageView> = {
  name: "workPackage",
  present: (tx, ids) => presentWorkPackages(tx, { id: { in: ids } }),
  workspaceOf: ({ workspaceId }) => workspaceId,
};

export const workPackageChanged = event("workPackage.changed", workPackage);

const membership: Kind<"membership", MembershipView> = {
  name: "membership",
  present: (tx, ids) => presentMemberships(tx, { id: { in: ids } }),
};

export const membershipGiven = event("membership.given", membership);
export const membershipChanged = event("membership.changed", membership);
export const membershipEnded = event("membership.ended", membership);
