// From rows to views: the only way that a message or a conversation gets out.
import type { Prisma } from "~/prisma/generated/client";
import type { Tx } from "../core/context";
import { known, type People, peopleById, personRef } from "../core/person";
import { beforeSharing, wasWrittenIn } from "./beforeSharing";
import { excerpt } from "./excerpt";
import { latestOutcome, outcomeView, peopleIn } from "./outcomes";
import { reactionParts, reactionViews } from "./reactions";
import { traceParts, tracesOf } from "./traces";
import type {
  ConversationView,
  HiddenView,
  MergerView,
  MessageView,
  ParentView,
  ReadView,
  Titled,
} from "./views";

const whoDid = { select: { id: true, name: true, municipalityCode: true } } as const;

const titled = { select: { id: true, title: true, language: true } } as const;

const messageParts = {
  author: personRef,
  conversation: { select: { kind: true, workspaceId: true, sharedAt: true, municipalityCode: true } },
  parent: {
    select: {
      ...{ id: true, number: true, body: true, language: true, deletedAt: true, hidingId: true },
      author: { select: { name: true } },
    },
  },
  deletedBy: whoDid,
  hiding: { select: { at: true, reason: true, language: true, person: whoDid } },
  reactions: reactionParts,
  pin: { select: { at: true, person: { select: { id: true, name: true } } } },
  taken: titled,
  ...traceParts,
} satisfies Prisma.MessageInclude;

type MessageRow = Prisma.MessageGetPayload<{ include: typeof messageParts }>;

/** The views of the messages that the where-clause finds, by number. */
export async function presentMessages(tx: Tx, where: Prisma.MessageWhereInput): Promise<MessageView[]> {
  const rows = await tx.message.findMany({ where, include: messageParts, orderBy: { number: "asc" } });
  return rows.map(messageView);
}

/** The view of a message that was found before. */
export async function presentMessage(tx: Tx, id: string): Promise<MessageView> {
  const row = await tx.message.findUniqueOrThrow({ where: { id }, include: messageParts });
  return messageView(row);
}

function messageView(row: MessageRow): MessageView {
  const silent = row.deletedAt !== null || row.hidingId !== null;
  return {
    id: row.id,
    conversationId: row.conversationId,
    conversationKind: row.conversation.kind,
    workspaceId: row.conversation.workspaceId,
    number: row.number,
    clientId: row.clientId,
    author: row.author,
    parent: row.parent && parentView(quoted(row.parent)),
    body: silent ? "" : row.body,
    html: silent ? "" : row.html,
    language: row.language,
    createdAt: row.createdAt.toISOString(),
    editedAt: row.editedAt?.toISOString() ?? null,
    deletedAt: row.deletedAt?.toISOString() ?? null,
    deletedBy: row.deletedBy,
    hidden: row.deletedAt ? null : hiddenView(row),
    reactions: silent ? [] : reactionViews(row.reactions),
    pinned: row.pin && !silent ? { by: row.pin.person, at: row.pin.at.toISOString() } : null,
    taken: row.taken && titledView(row.taken),
    ...tracesOf(row),
  };
}

/** One view for all who read it: so a reason that was written for fewer is in none. */
function hiddenView({ hiding, conversation, arrival }: MessageRow): HiddenView | null {
  if (!hiding) return null;
  const reason = wasWrittenIn(beforeSharing(conversation, arrival), hiding) ? null : hiding.reason;
  return { by: hiding.person, at: hiding.at.toISOString(), reason, language: hiding.language };
}

function quoted({ author, deletedAt, hidingId, ...row }: NonNullable<MessageRow["parent"]>) {
  return { ...row, author: author.name, deleted: deletedAt !== null, hidden: hidingId !== null };
}

/** How a message is quoted by those that answer it. */
export function parentView(row: Omit<ParentView, "excerpt"> & { body: string }): ParentView {
  const { id, number, author, language, deleted, hidden, body } = row;
  return { id, number, author, excerpt: deleted || hidden ? "" : excerpt(body), language, deleted, hidden };
}

const conversationParts = {
  audience: { select: { municipalityCode: true } },
  outcomes: latestOutcome,
  originMessage: { select: { id: true, conversationId: true, conversation: titled } },
  merger: {
    select: {
      at: true,
      person: { select: { id: true, name: true } },
      into: titled,
    },
  },
} satisfies Prisma.ConversationInclude;

type ConversationRow = Prisma.ConversationGetPayload<{ include: typeof conversationParts }>;

/** The view of a conversation that was found before. */
export async function presentConversation(tx: Tx, id: string): Promise<ConversationView> {
  const [view] = await presentConversations(tx, { where: { id } });
  if (!view) throw new Error("a conversation was found and then was not");
  return view;
}

/** The views of the conversations that the where-clause finds, the latest activity first unless told otherwise. */
export async function presentConversations(
  tx: Tx,
  find: Pick<Prisma.ConversationFindManyArgs, "where" | "skip" | "take" | "orderBy">,
): Promise<ConversationView[]> {
  const rows = await tx.conversation.findMany({
    orderBy: [{ lastMessageAt: "desc" }, { id: "desc" }],
    ...find,
    include: conversationParts,
  });
  const named = rows.flatMap(({ createdById, outcomes }) => [createdById, ...outcomes.flatMap(peopleIn)]);
  const people = await peopleById(tx, named);
  return rows.map((row) => conversationView(row, people));
}

function conversationView(row: ConversationRow, people: People): ConversationView {
  const {
    originMessage: origin,
    outcomes: [outcome],
  } = row;
  return {
    id: row.id,
    workspaceId: row.workspaceId,
    kind: row.kind,
    title: row.title,
    description: row.description,
    language: row.language,
    internalTo: row.audience.municipalityCode,
    workPackageId: row.workPackageId,
    state: row.state,
    outcome: outcome ? outcomeView(outcome, people) : null,
    createdBy: known(people, row.createdById),
    municipalityCode: row.municipalityCode,
    createdAt: row.createdAt.toISOString(),
    messageCount: row.messageCount,
    lastMessageAt: row.lastMessageAt.toISOString(),
    origin: origin && {
      messageId: origin.id,
      ...titledView(origin.conversation),
    },
    merged: row.merger && mergerView(row.merger),
  };
}

/** As a link names it. */
function titledView({
  id: conversationId,
  title,
  language,
}: Omit<Titled, "conversationId"> & { id: string }): Titled {
  return { conversationId, title, language };
}

function mergerView({ at, person, into }: NonNullable<ConversationRow["merger"]>): MergerView {
  return { by: person, at: at.toISOString(), into: into && titledView(into) };
}

/** How far the person whose own audience this is has read in these conversations. */
export async function presentReadMarks(
  tx: Tx,
  conversationIds: string[],
  audienceId: string,
): Promise<ReadView[]> {
  const marks = await tx.readMark.findMany({
    where: { conversationId: { in: conversationIds }, person: { audience: { id: audienceId } } },
  });
  return marks.map(({ conversationId, number, turn, turnedAt }) => ({
    id: conversationId,
    number,
    turn,
    turnedAt,
  }));
}
