// What documents look like from outside: the same for everyone who may read them.
import type { DocumentKind, Language, Purpose } from "~/prisma/generated/client";
import type { PersonRef } from "../core/person";

export interface DocumentView {
  id: string;
  workspaceId: string;
  /** Its comments. */
  conversationId: string;
  title: string;
  language: Language;
  kind: DocumentKind;
  /** The owner city. */
  municipalityCode: string;
  /** Null: shared by all cities of the workspace; otherwise internal to this one. */
  internalTo: string | null;
  workPackageId: string | null;
  purpose: Purpose;
  version: number;
  changedAt: string;
  changedBy: PersonRef;
  createdAt: string;
  comments: number;
  latest: VersionView;
}

export interface VersionView {
  number: number;
  note: string;
  language: Language;
  purpose: Purpose;
  createdBy: PersonRef;
  createdAt: string;
  /** A file's name, type, bytes and SHA-256; all null for a link. */
  fileName: string | null;
  mediaType: string | null;
  size: number | null;
  sha256: string | null;
  url: string | null;
}
