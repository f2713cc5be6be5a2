// What I have done to a discussion's outcome and the server has not stored yet, with its state in words.
import { useSearchParams } from "@remix-run/react";
import styles from "~/app/features/conversations/Pending.module.css";
import { PendingState } from "~/app/features/conversations/PendingState";
import { useFormat } from "~/app/i18n/useFormat";
import { useTexts } from "~/app/i18n/useTexts";
import type { Outgoing } from "~/app/live/outbox";
import { LinkButton } from "~/app/ui/LinkButton";
import { usePendingOutcome } from "./useOutcome";

type Props = { conversationId: string; may: { settle: boolean; reopen: boolean } };

export function PendingOutcome({ conversationId, may }: Props) {
  const t = useTexts(["decisions", "conversations"]);
  const pending = usePendingOutcome(conversationId);
  const [search] = useSearchParams();
  if (!pending) return null;
  const settles = pending.deed === "discussion.settle";
  // Whoever may open it again may look at it again, too: those forms are on the page.
  const inItsForm = settles ? may.settle && search.has("settle") : may.reopen;
  if (pending.refusal && inItsForm) return null;
  const late = pending.refusal?.reason === "settled-already";
  return (
    <section aria-label={t("conversations:pending")} className={styles.pending}>
      <Written pending={pending} />
      {late && <p className={styles.state}>{t("settled-meanwhile")}</p>}
      <PendingState outgoing={pending} />
      {settles && may.settle && !late && (
        <p className={styles.deeds}>
          <LinkButton to="?settle#settle" look="quiet" preventScrollReset>
            {t("conversations:rewrite")}
          </LinkButton>
        </p>
      )}
    </section>
  );
}

function Written({ pending: { deed, input } }: { pending: Outgoing }) {
  const t = useTexts("decisions");
  const { date } = useFormat();
  const { state, text, note, mandate, reviewOn } = input as Partial<Record<string, string>>;
  const settled = state === "decided" ? "decided" : "answered";
  return (
    <div>
      <strong>
        {deed === "discussion.settle"
          ? t(`outcomes.${settled}`)
          : t(deed === "outcome.review" ? "still-holds" : "opened-again")}
      </strong>
      <p className={styles.body}>{text ?? note}</p>
      {mandate && (
        <p className={styles.state}>
          {t("mandate")}: {mandate}
        </p>
      )}
      {reviewOn && (
        <p className={styles.state}>
          {t("look-again")}: {date(reviewOn)}
        </p>
      )}
    </div>
  );
}
