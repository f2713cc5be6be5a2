// A discussion in the list: its question, its state, who asked, and what has happened since one last read it.
import "~/app/i18n/further";
import { Link } from "@remix-run/react";
import { useUnread } from "~/app/features/conversations/HeadsProvider";
import { PackageName } from "~/app/features/conversations/PackageName";
import { useReaderWords } from "~/app/features/conversations/readers";
import { useTown } from "~/app/features/conversations/useTown";
import { useUnreadMentions } from "~/app/features/mentions/MentionsProvider";
import { DraftMark } from "~/app/features/unread/DraftMark";
import { useTexts } from "~/app/i18n/useTexts";
import { AudienceMark } from "~/app/ui/AudienceMark";
import { Count } from "~/app/ui/Count";
import { Mentioned } from "~/app/ui/Mentioned";
import { Time } from "~/app/ui/Time";
import { TownMark } from "~/app/ui/TownMark";
import styles from "./discussions.module.css";
import { StateBadge } from "./StateBadge";
import type { ListedDiscussion } from "./useDiscussions";

export function DiscussionRow({ discussion }: { discussion: ListedDiscussion }) {
  const t = useTexts("discussionList");
  const { audienceOf } = useReaderWords();
  const { id, title, language, state, internalTo, municipalityCode, createdBy, messageCount, lastMessageAt } =
    discussion;
  const unread = useUnread(id);
  const mentions = useUnreadMentions();
  const town = useTown(municipalityCode);
  return (
    <li className={styles.row} data-internal={internalTo ? "" : undefined}>
      <TownMark town={town} />
      <div className={styles.words}>
        <div className={styles.heading}>
          <Link to={id} lang={language} className={unread > 0 ? styles.unread : undefined}>
            {title}
          </Link>
          <Mentioned count={mentions.get(id) ?? 0} />
          <Count count={unread} />
          <DraftMark conversationId={id} />
        </div>
        {state !== "open" && discussion.outcome && (
          <p className={styles.outcomeLine} lang={discussion.outcome.language}>
            {discussion.outcome.excerpt}
          </p>
        )}
        <p className={styles.meta}>
          <StateBadge state={state} /> {createdBy.name} ·{" "}
          {t("replies", { count: Math.max(0, messageCount - 1) })} · <Time at={lastMessageAt} />
          <PackageName of={discussion} before=" · " />
          {internalTo && "\u00a0· "}
          {internalTo && <AudienceMark audience={audienceOf(internalTo)} bare />}
        </p>
      </div>
    </li>
  );
}
