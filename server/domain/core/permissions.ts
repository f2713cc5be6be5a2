// Who may do what: the one table. A row is a deed or a question; a column is a hat that a person wears.
//
//   yes    always
//   own    with what one made oneself, or what is about oneself
//   city   with what belongs to one's own city
//   (none) no
//
// What a person can't read they never get this far with: it is not found. So "yes" for a partner means
// "in the conversations and documents that the partner is named for".
import { refuse } from "./refusal";
import type { Standing } from "./standing";

export type Grant = "yes" | "own" | "city";

/**
 * Hats: a visitor is not signed in and a person is, wherever they are from; coordinator and staff are roles in one's
 * own municipality; lead, member, reader and partner are roles in the workspace that the deed is about.
 */
export const hats = [
  "visitor",
  "person",
  "coordinator",
  "staff",
  "lead",
  "member",
  "reader",
  "partner",
] as const;
export type Hat = (typeof hats)[number];
export type Row = Partial<Record<Hat, Grant>>;

const inWorkspace: Row = {
  lead: "yes",
  member: "yes",
  reader: "yes",
  partner: "yes",
};
const ownCity: Row = { coordinator: "city" };
const oneself: Row = { person: "own" };

export const permissions = {
  // signing in
  "session.start": { visitor: "yes", person: "yes" },
  "session.startByLink": { visitor: "yes", person: "yes" },
  "session.end": oneself,
  "session.endAll": oneself,
  "session.mine": oneself,
  "link.look": { visitor: "yes", person: "yes" },
  "invitation.accept": { visitor: "yes", person: "yes" },
  "password.requestReset": { visitor: "yes", person: "yes" },
  "password.reset": { visitor: "yes", person: "yes" },
  "password.change": oneself,
  "token.create": oneself,
  "token.revoke": oneself,
  "token.mine": oneself,

  // municipalities and people
  "municipality.found": { visitor: "yes", person: "yes" },
  "municipality.all": { visitor: "yes", person: "yes" },
  "municipality.people": { coordinator: "city", staff: "city" },
  "invitation.send": ownCity,
  "invitation.revoke": ownCity,
  "invitation.open": ownCity,
  "person.changeRole": ownCity,
  "person.deactivate": ownCity,
  "person.reactivate": ownCity,
  "profile.mine": oneself,
  "profile.edit": oneself,

  // twinnings
  "twinning.propose": ownCity,
  "twinning.change": ownCity,
  "twinning.accept": ownCity,
  "twinning.decline": ownCity,
  "twinning.withdraw": ownCity,
  "twinning.all": { coordinator: "city", staff: "city" },
  "twinning.one": { coordinator: "city", staff: "city" },

  // workspaces
  "workspace.found": ownCity,
  "workspace.mine": { person: "yes" },
  "workspace.frame": { ...inWorkspace, coordinator: "city" },
  "workspace.readers": { lead: "yes", member: "yes" },
  "workspace.start": inWorkspace,
  "workspace.visit": inWorkspace,
  "workspace.edit": { lead: "yes" },
  "workspace.people": { lead: "yes", member: "yes", reader: "yes", coordinator: "city" },
  "workPackage.add": { lead: "yes" },
  "workPackage.edit": { lead: "yes" },
  "membership.give": { coordinator: "city", lead: "city" },
  "membership.change": { coordinator: "city", lead: "city" },
  "membership.end": { coordinator: "city", lead: "city" },

  // conversations: rooms, discussions, a document's comments
  "room.open": { lead: "yes", member: "yes" },
  "discussion.open": { lead: "yes", member: "yes" },
  "discussion.settle": { lead: "yes", member: "own", partner: "own" },
  "discussion.reopen": { lead: "yes", member: "own", partner: "own" },
  "discussion.documents": { lead: "yes", member: "own" },
  "discussion.split": { lead: "yes", member: "own" },
  "message.move": { lead: "yes", member: "own" },
  "message.moving": { lead: "yes", member: "own" },
  "discussion.merge": { lead: "yes", member: "own" },
  "discussion.merging": { lead: "yes", member: "own" },
  "message.share": { lead: "city", member: "own" },
  "message.bring": { lead: "yes", member: "yes" },
  "message.sharing": { lead: "yes", member: "yes" },
  "message.original": inWorkspace,
  "discussion.all": inWorkspace,
  "outcome.review": { lead: "yes", member: "own", partner: "own" },
  "decision.all": inWorkspace,
  "poll.open": { lead: "yes", member: "yes" },
  "poll.vote": { lead: "yes", member: "yes" },
  "poll.close": { lead: "yes", member: "own" },
  "poll.all": inWorkspace,
  "conversation.edit": { lead: "yes", member: "own" },
  "conversation.share": { lead: "city", member: "own" },
  "conversation.sharing": { lead: "city", member: "own" },
  "conversation.read": inWorkspace,
  "conversation.unread": inWorkspace,
  "workspace.read": inWorkspace,
  "conversation.follow": inWorkspace,
  "workspace.follow": inWorkspace,
  "conversation.all": inWorkspace,
  "conversation.one": inWorkspace,
  "conversation.messages": inWorkspace,
  "message.one": inWorkspace,
  "message.place": inWorkspace,
  "message.history": inWorkspace,
  "message.pin": { lead: "yes", member: "yes" },
  "conversation.pins": inWorkspace,
  "message.bookmark": inWorkspace,
  "bookmark.mine": { person: "yes" },
  "unread.mine": { person: "yes" },
  "message.post": { lead: "yes", member: "yes", partner: "yes" },
  "draft.keep": { lead: "yes", member: "yes", partner: "yes" },
  "message.edit": { lead: "own", member: "own", partner: "own" },
  "message.delete": { lead: "own", member: "own", partner: "own" },
  "message.hide": { lead: "yes" },
  "message.report": inWorkspace,
  "message.react": { lead: "yes", member: "yes", partner: "yes" },
  "mention.choices": { lead: "yes", member: "yes", partner: "yes" },
  "mention.mine": inWorkspace,

  // reports of messages, to the coordinators of one's own city
  "report.all": ownCity,
  "report.mine": { person: "yes" },
  "report.close": ownCity,

  // documents
  "document.all": inWorkspace,
  "document.one": inWorkspace,
  "document.download": inWorkspace,
  "document.add": { lead: "yes", member: "yes" },
  "document.addVersion": { lead: "yes", member: "yes" },
  "document.edit": { lead: "yes", member: "own" },
  "document.share": { lead: "city", member: "own" },
  "upload.keep": { person: "yes" },

  // what happened
  "changes.hear": { person: "yes" },
  "changes.since": { person: "yes" },
} satisfies Record<string, Row>;

export type Deed = keyof typeof permissions;

/** What a deed is about, as far as the table is concerned. */
export interface Subject {
  workspaceId?: string;
  /** The city that it belongs to. */
  municipalityCode?: string;
  /** The person who made it, or whom it is about. */
  ownerId?: string;
}

/** Whether a person may do this deed to this subject: whether any hat they wear here allows it. */
export function may(actor: Standing, deed: Deed, subject: Subject): boolean {
  const row: Row = permissions[deed];
  return hatsOf(actor, subject).some((hat) => allows(row[hat], actor, subject));
}

/** Refuses `forbidden` what {@link may} denies. */
export function mustBeAllowed(actor: Standing, deed: Deed, subject: Subject): void {
  if (!may(actor, deed, subject)) refuse("forbidden");
}

function hatsOf(actor: Standing, subject: Subject): Hat[] {
  if (actor.role === "visitor") return ["visitor"];
  const worn: Hat[] = ["person"];
  if (actor.role !== "partner") worn.push(actor.role);
  const place = subject.workspaceId && actor.places.get(subject.workspaceId);
  return place ? [...worn, place.role] : worn;
}

function allows(grant: Grant | undefined, actor: Standing, subject: Subject): boolean {
  if (grant === "own") return subject.ownerId === actor.id;
  if (grant === "city") return subject.municipalityCode === actor.municipalityCode;
  return grant === "yes";
}
