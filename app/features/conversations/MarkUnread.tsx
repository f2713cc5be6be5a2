// Marks a message and all after it as unread, from its menu; a plain form where there is no JavaScript.
import { useLocation } from "@remix-run/react";
import type { FormEvent } from "react";
import { useTexts } from "~/app/i18n/useTexts";
import { useLive } from "~/app/live/LiveProvider";
import { useAnnounce } from "~/app/ui/LiveRegion";
import type { MessageView, ReadView } from "~/server/domain/conversations/views";

export function MarkUnread({ message: { conversationId, number } }: { message: MessageView }) {
  const t = useTexts("conversations");
  const { pathname } = useLocation();
  const { call, tell } = useLive();
  const announce = useAnnounce();
  const mark = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await call<ReadView>("conversation.unread", { conversationId, number }).catch(() => null);
    if (answer?.ok) tell({ kind: "read", name: "read.takenBack", view: answer.output });
    announce(t(answer?.ok ? "unread-from-here" : "unread-not"), answer?.ok ? "polite" : "assertive");
  };
  return (
    <form method="post" onSubmit={(event) => void mark(event)}>
      <input type="hidden" name="deed" value="conversation.unread" />
      <input type="hidden" name="here" value={pathname} />
      <input type="hidden" name="conversationId" value={conversationId} />
      <input type="hidden" name="number" value={number} />
      <button type="submit" aria-keyshortcuts="U">
        {t("mark-unread")}
      </button>
    </form>
  );
}
