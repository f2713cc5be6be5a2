// Conversations in a list, a line each: what it is, how much is unread, and when something was last said.

import BellOff from "@lucide/icons/icons/bell-off";
import FileText from "@lucide/icons/icons/file-text";
import MessageSquare from "@lucide/icons/icons/message-square";
import MessagesSquare from "@lucide/icons/icons/messages-square";
import { Link } from "@remix-run/react";
import { conversationPath } from "~/app/features/conversations/conversationPath";
import type { HeadWithUnread } from "~/app/features/conversations/HeadsProvider";
import { useReaderWords } from "~/app/features/conversations/readers";
import { useUnreadMentions } from "~/app/features/mentions/MentionsProvider";
import { useWorkspace } from "~/app/features/workspace/useWorkspace";
import { useTexts } from "~/app/i18n/useTexts";
import { AudienceMark } from "~/app/ui/AudienceMark";
import { Count } from "~/app/ui/Count";
import { Icon } from "~/app/ui/Icon";
import { Mentioned } from "~/app/ui/Mentioned";
import { Time } from "~/app/ui/Time";
import { VisuallyHidden } from "~/app/ui/VisuallyHidden";
import { DraftMark } from "./DraftMark";
import styles from "./HeadList.module.css";

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
  const t = useTexts(["conversations", "unread"]);
  const { workspace } = useWorkspace();
  const { audienceOf } = useReaderWords();
  const mentions = useUnreadMentions();
  const { id, kind, title, language, internalTo, documentId, unread, muted, lastMessageAt } = head;
  const to = conversationPath({ workspaceId: workspace.id, conversationId: id, kind, documentId });
  return (
    <li data-internal={internalTo ? "" : undefined}>
      <Icon of={signs[kind]} />
      <Link to={to} prefetch="intent">
        <VisuallyHidden>{t(`unread:kinds.${kind}`)}: </VisuallyHidden>
        <span lang={language}>{title || "…"}</span>
      </Link>
      <Mentioned count={mentions.get(id) ?? 0} />
      <Count count={unread} />
      <DraftMark conversationId={id} />
      {muted && (
        <span className={styles.muted}>
          <Icon of={BellOff} size={15} />
          <VisuallyHidden>{t("follow.muted")}</VisuallyHidden>
        </span>
      )}
      <span className={styles.when}>
        {internalTo && (
          <>
            <AudienceMark audience={audienceOf(internalTo)} bare /> ·{" "}
          </>
        )}
        <Time at={lastMessageAt} />
      </span>
    </li>
  );
}
