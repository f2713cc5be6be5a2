// A message of one's own as it will be: the edit or the deletion that waits for the server, with its state in words.
import { useTexts } from "~/app/i18n/useTexts";
import type { Outgoing } from "~/app/live/outbox";
import { Prose } from "~/app/ui/Prose";
import type { MessageView } from "~/server/domain/conversations/views";
import styles from "./Pending.module.css";
import { PendingState } from "./PendingState";
import { useGo, useOpening } from "./useOpening";
import { bodyOf } from "./usePending";

export function PendingChange({ message, change }: { message: MessageView; change: Outgoing }) {
  const t = useTexts("conversations");
  const go = useGo();
  const { to } = useOpening()("edit", message.number, `m-${message.number}`);
  if (change.deed !== "message.edit")
    return (
      <div>
        <Prose html={message.html} lang={message.language} />
        <p className={styles.state}>{t("to-be-deleted")}</p>
        <PendingState outgoing={change} />
      </div>
    );
  const rewrite = () => {
    go(to, bodyOf(change));
    return true;
  };
  return (
    <div>
      <p className={styles.body}>{bodyOf(change)}</p>
      <PendingState outgoing={change} onRewrite={rewrite} />
    </div>
  );
}
