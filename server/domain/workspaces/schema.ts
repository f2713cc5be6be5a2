// What goes into the commands of workspaces, their work packages and the places that people have in them.
import * as z from "zod";
import { withoutPersonnummer } from "../core/introduction";
import { emptyIsNothing, id, line, text } from "../core/text";

/** A tick in a form, or plain true. */
const tick = z.preprocess((value) => value === true || value === "true" || value === "on", z.boolean());

const title = withoutPersonnummer(line(120));
const purpose = withoutPersonnummer(text(1_000));

/** Lines that were left empty in a form are no work packages. */
const packages = z.preprocess(
  (written) => [written].flat().filter((line) => typeof line === "string" && line.trim() !== ""),
  z.array(title).max(20, "too-many-packages"),
);

export const foundWorkspaceInput = z.object({
  twinningId: id,
  /** Chosen by the sender: the same id again is the same workspace again. */
  clientId: emptyIsNothing(id),
  title,
  purpose,
  /** Karlstad's three when none is given. */
  workPackages: packages,
  /** The founder takes a place as lead. */
  lead: tick,
});

export const workspaceInput = z.object({ workspaceId: id });
export const editWorkspaceInput = z.object({ workspaceId: id, title, purpose });

export const addWorkPackageInput = z.object({
  workspaceId: id,
  /** Chosen by the sender: the same id again is the same work package again. */
  clientId: emptyIsNothing(id),
  title,
});

/** What is left out stays as it is. */
export const editWorkPackageInput = z.object({
  workPackageId: id,
  title: title.optional(),
  move: emptyIsNothing(z.enum(["up", "down"])),
  retired: z.preprocess(
    (value) => (value === "true" ? true : value === "false" ? false : value),
    z.boolean().optional(),
  ),
});

const role = z.enum(["lead", "member", "reader", "partner"]);
const endsOn = emptyIsNothing(z.iso.date("not-a-date"));

/** Given at all, it is the whole list: an empty one names nothing. */
const conversationIds = z.preprocess(
  (written) => (written === undefined ? undefined : [written].flat().filter((chosen) => chosen !== "")),
  z.array(id).max(200).optional(),
);

export const giveMembershipInput = z.object({
  workspaceId: id,
  personId: id,
  role,
  /** A partner's last day, and the conversations that the partner may take part in. */
  endsOn,
  conversationIds,
});

export const changeMembershipInput = z.object({ membershipId: id, role, endsOn, conversationIds });
export const membershipInput = z.object({ membershipId: id });
export const nothing = z.object({});
