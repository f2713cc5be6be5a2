// Leads to sharing a message across the line: from one's own internal side to everyone, or from everyone to one's own.
import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { useWorkspace } from "~/app/features/workspace/useWorkspace";
import { MenuEntry } from "~/app/ui/Menu";
import type { MessageView } from "~/server/domain/conversations/views";

type Props = { message: MessageView; internalTo: string | null };

export function PassOnEntry({ message: { id, author }, internalTo }: Props) {
  const { t } = useTranslation("conversations");
  const { me, workspace } = useWorkspace();
  const may = me.role === "lead" || (me.role === "member" && (!internalTo || author.id === me.id));
  if (!may) return null;
  return (
    <MenuEntry>
      <Link to={`/w/${workspace.id}/pass-on/${id}`}>{t(internalTo ? "pass-on" : "bring-in")}</Link>
    </MenuEntry>
  );
}
