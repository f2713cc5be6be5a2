// Conversations in a list, a line each: what it is, how much is unread, and when something was last said.
import { Link } from "@remix-run/react";
import FileText from "lucide-react/icons/file-text";
import Lock from "lucide-react/icons/lock";
import MessageSquare from "lucide-react/icons/message-square";
import MessagesSquare from "lucide-react/icons/messages-square";
import { useTranslation } from "react-i18next";
import { useWorkspace } from "~/app/features/workspace/useWorkspace";
import { Count } from "~/app/ui/Count";
import { Icon } from "~/app/ui/Icon";
import { Time } from "~/app/ui/Time";
import { VisuallyHidden } from "~/app/ui/VisuallyHidden";
import { conversationPath } from "./conversationPath";
import type { HeadWithUnread } from "./HeadsProvider";
import styles from "./rooms.module.css";

const signs = { room: MessageSquare, discussion: MessagesSquare, comments: FileText };

export function HeadList({ heads }: { heads: HeadWithUnread[] }) {
  return (
    <ul className={styles.list}>
      {heads.map((head) => (
        <HeadLine key={head.id} head={head} />
      ))}
    </ul>
  );
}

function HeadLine({ head }: { head: HeadWithUnread }) {
  const { t } = useTranslation("conversations");
  const { workspace } = useWorkspace();
  const { id, kind, title, internalTo, documentId, unread, lastMessageAt } = head;
  const to = conversationPath({ workspaceId: workspace.id, conversationId: id, kind, documentId });
  return (
    <li data-internal={internalTo ? "" : undefined}>
      <Icon of={internalTo ? Lock : signs[kind]} />
      <Link to={to} prefetch="intent">
        <VisuallyHidden>{t(`kinds.${kind}`)}: </VisuallyHidden>
        {title || "…"}
      </Link>
      <Count count={unread} />
      <span className={styles.when}>
        <Time at={lastMessageAt} />
      </span>
    </li>
  );
}
