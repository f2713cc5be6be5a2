// Where a conversation is on the site.
import type { ConversationKind } from "~/prisma/generated/client";

interface Where {
  workspaceId: string;
  conversationId: string;
  kind: ConversationKind;
  /** The document whose comments it is. */
  documentId?: string | null;
}

export function conversationPath({ workspaceId, conversationId, kind, documentId }: Where): string {
  if (documentId) return `/w/${workspaceId}/documents/${documentId}`;
  return `/w/${workspaceId}/${kind === "discussion" ? "discussions" : "rooms"}/${conversationId}`;
}
