// How it stands with a deed that waits: on its way, kept here, or refused, with why and what to do.
import { useTexts } from "~/app/i18n/useTexts";
import { useLive } from "~/app/live/LiveProvider";
import { useOutbox } from "~/app/live/OutboxProvider";
import type { Outgoing } from "~/app/live/outbox";
import type { Refusal as Refusing } from "~/app/live/wire";
import { Button } from "~/app/ui/Button";
import { meaningOf } from "./meant";
import styles from "./Pending.module.css";
import { Refusal } from "./Refusal";

type Props = {
  outgoing: Outgoing;
  /** Puts its text back where it can be changed, and says whether it stands there; left out where it can't be. */
  onRewrite?: (() => boolean) | undefined;
};

export function PendingState({ outgoing, onRewrite }: Props) {
  const t = useTexts("conversations");
  const { connection } = useLive();
  const { refusal } = outgoing;
  if (refusal) return <Refused outgoing={outgoing} refusal={refusal} onRewrite={onRewrite} />;
  return <p className={styles.state}>{t(connection === "connected" ? "sending" : "queued")}</p>;
}

function Refused({ outgoing, refusal, onRewrite }: Props & { refusal: Refusing }) {
  const t = useTexts(["conversations", "mentions"]);
  const { send, takeBack } = useOutbox();
  const { id, deed, conversationId, input } = outgoing;
  const asked = meaningOf(refusal.fields.body ?? refusal.fields.text);
  const meant = () => asked && void send({ id, deed, conversationId, input: { ...input, [asked]: true } });
  return (
    <div className={styles.refused}>
      <p className={styles.state}>{t(deed === "message.post" ? "not-sent" : "not-done")}</p>
      <Refusal refusal={refusal} plain />
      <div className={styles.deeds}>
        {asked && (
          <Button type="button" look="quiet" onClick={meant}>
            {t(asked === "everyoneMeant" ? "mentions:mean-everyone" : "send-anyway")}
          </Button>
        )}
        {onRewrite && (
          <Button type="button" look="quiet" onClick={() => onRewrite() && void takeBack(id)}>
            {t("rewrite")}
          </Button>
        )}
        <Button type="button" look="plain" onClick={() => void takeBack(id)}>
          {t("let-go")}
        </Button>
      </div>
    </div>
  );
}
