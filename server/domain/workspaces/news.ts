// What is new in a workspace since a moment: what others wrote, concluded, added, and who came.
import type { Language } from "~/prisma/generated/client";
import { settledSince, unreadSince } from "../conversations/find";
import type { Look } from "../core/query";
import { latestDocuments } from "./documents";
import { presentMemberships } from "./present";

type Named = { at: string; id: string; title: string; internalTo: string | null };
/** What somebody wrote, and in which language. */
type About = Named & { language: Language };

export type NewsLine =
  | (About & { kind: "room" | "discussion"; unread: number; conversationId: string })
  /** Comments on a document; the id is the document's. */
  | (About & { kind: "comments"; unread: number; conversationId: string })
  | (About & { kind: "answered" | "decided" | "reopened" })
  | (About & { kind: "document"; version: number; by: string })
  | (Named & { kind: "person"; municipalityCode: string });

type Reader = Pick<Look, "tx" | "actor">;

/** The latest first, all of them: the page shows the first few and says how many there are. */
export async function newsSince(reader: Reader, workspaceId: string, since: Date): Promise<NewsLine[]> {
  const lines = await Promise.all([
    conversations(reader, workspaceId, since),
    outcomes(reader, workspaceId, since),
    documents(reader, workspaceId, since),
    arrivals(reader, workspaceId, since),
  ]);
  return lines.flat().sort((a, b) => (a.at < b.at ? 1 : -1));
}

async function conversations(reader: Reader, workspaceId: string, since: Date): Promise<NewsLine[]> {
  const rows = await unreadSince(reader, workspaceId, since);
  return rows.map(({ id, kind, title, language, internalTo, documentId, unread, lastMessageAt }) => ({
    kind,
    id: documentId ?? id,
    conversationId: id,
    title,
    language,
    internalTo,
    unread,
    at: lastMessageAt.toISOString(),
  }));
}

async function outcomes(reader: Reader, workspaceId: string, since: Date): Promise<NewsLine[]> {
  const rows = await settledSince(reader, workspaceId, since);
  return rows.map(({ state, at, conversation: { id, title, language, audience } }) => ({
    kind: state === "answered" || state === "decided" ? state : ("reopened" as const),
    id,
    title,
    language,
    internalTo: audience.municipalityCode,
    at: at.toISOString(),
  }));
}

async function documents(reader: Reader, workspaceId: string, since: Date): Promise<NewsLine[]> {
  const rows = await latestDocuments(reader, workspaceId, 100, since);
  return rows.map(({ id, title, language, internalTo, version, changedBy, changedAt }) => ({
    kind: "document",
    id,
    title,
    language,
    internalTo,
    version,
    by: changedBy.name,
    at: changedAt,
  }));
}

/** A partner sees the conversations they are named for, and not the house's people. */
async function arrivals({ tx, actor }: Reader, workspaceId: string, since: Date): Promise<NewsLine[]> {
  if (actor.places.get(workspaceId)?.role === "partner") return [];
  const came = { createdAt: { gt: since }, personId: { not: actor.id } };
  const places = await presentMemberships(tx, { workspaceId, ...came });
  return places.map(({ person: { id, name, municipalityCode }, createdAt }) => ({
    kind: "person",
    id,
    title: name,
    internalTo: null,
    municipalityCode,
    at: createdAt,
  }));
}
