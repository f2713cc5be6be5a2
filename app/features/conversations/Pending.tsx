// What I have written here and the server has not stored yet, each with its state in words.
import { useTranslation } from "react-i18next";
import { useLive } from "~/app/live/LiveProvider";
import { useOutbox } from "~/app/live/OutboxProvider";
import type { Outgoing } from "~/app/live/outbox";
import { Button } from "~/app/ui/Button";
import styles from "./Pending.module.css";
import { Refusal } from "./Refusal";

export function Pending({ waiting, onRewrite }: { waiting: Outgoing[]; onRewrite(body: string): void }) {
  const { t } = useTranslation("conversations");
  if (waiting.length === 0) return null;
  return (
    <section aria-label={t("pending")} className={styles.pending}>
      {waiting.map((message) => (
        <div key={message.clientId} className={styles.message}>
          <p className={styles.body}>{message.body}</p>
          {message.refusal ? <NotSent message={message} onRewrite={onRewrite} /> : <Queued />}
        </div>
      ))}
    </section>
  );
}

function Queued() {
  const { t } = useTranslation("conversations");
  const { connection } = useLive();
  return <p className={styles.state}>{t(connection === "connected" ? "sending" : "queued")}</p>;
}

function NotSent({ message, onRewrite }: { message: Outgoing; onRewrite(body: string): void }) {
  const { t } = useTranslation("conversations");
  const { send, takeBack } = useOutbox();
  const { refusal, personId: _, writtenAt: __, ...again } = message;
  if (!refusal) return null;
  const asked = refusal.fields.body === "personnummer-ask";
  const rewrite = () => void takeBack(message.clientId).then(() => onRewrite(message.body));
  return (
    <div className={styles.refused}>
      <p className={styles.state}>{t("not-sent")}</p>
      <Refusal refusal={refusal} plain />
      <div className={styles.deeds}>
        {asked && (
          <Button type="button" look="quiet" onClick={() => void send({ ...again, personnummerMeant: true })}>
            {t("send-anyway")}
          </Button>
        )}
        <Button type="button" look="quiet" onClick={rewrite}>
          {t("rewrite")}
        </Button>
        <Button type="button" look="plain" onClick={() => void takeBack(message.clientId)}>
          {t("let-go")}
        </Button>
      </div>
    </div>
  );
}
