// Leads from a message to where it can go: across the line between one's own internal side and everyone, or to another discussion.
import { Link, useParams } from "@remix-run/react";
import { useWorkspace } from "~/app/features/workspace/useWorkspace";
import { useTexts } from "~/app/i18n/useTexts";
import { MenuEntry } from "~/app/ui/Menu";
import type { MessageView } from "~/server/domain/conversations/views";
import type { LoadedConversation } from "./conversation.server";

type Props = { message: MessageView; may: LoadedConversation["may"]; internalTo: string | null };

export function PassOnEntries({ message, may, internalTo }: Props) {
  const t = useTexts("conversations");
  const { workspaceId } = useParams();
  const { me } = useWorkspace();
  const { id, author, number, conversationKind } = message;
  const passes = me.role === "lead" || (me.role === "member" && (!internalTo || author.id === me.id));
  const moves = number > 1 && conversationKind === "discussion" && may.includes("message.move");
  const entry = (page: string, label: string) => (
    <MenuEntry>
      <Link to={`/w/${workspaceId}/${page}/${id}`}>{label}</Link>
    </MenuEntry>
  );
  return (
    <>
      {passes && entry("pass-on", t(internalTo ? "pass-on" : "bring-in"))}
      {moves && entry("move", t("move"))}
    </>
  );
}
