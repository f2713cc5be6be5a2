// What was done here and refused, wherever it belongs: also what stands nowhere any more is seen, and nothing waits unseen.
import "~/app/i18n/unsent";
import { Link, useLocation } from "@remix-run/react";
import { useEffect, useState } from "react";
import { conversationPath } from "~/app/features/conversations/conversationPath";
import { useReasons } from "~/app/i18n/reasons";
import { useTexts } from "~/app/i18n/useTexts";
import { useLive } from "~/app/live/LiveProvider";
import { useOutbox } from "~/app/live/OutboxProvider";
import type { Outgoing } from "~/app/live/outbox";
import type { Refusal } from "~/app/live/wire";
import { Button, buttonClass } from "~/app/ui/Button";
import type { ConversationView } from "~/server/domain/conversations/views";
import styles from "./NeedsYou.module.css";

/** What was written in the conversation that is looked at stands there, with what to do: these deeds are not among them. */
const shownThere = ["message.post", "discussion.settle", "discussion.reopen", "outcome.review"];

export function NeedsYou() {
  const t = useTexts("unsent");
  const { waiting } = useOutbox();
  const { pathname } = useLocation();
  const refused = waiting.filter(
    ({ refusal, deed, conversationId }) =>
      refusal && !(shownThere.includes(deed) && pathname.includes(conversationId)),
  );
  if (refused.length === 0) return null;
  return (
    <details className={styles.needs}>
      <summary className={buttonClass("quiet")}>{t("needs-you", { count: refused.length })}</summary>
      <div className={styles.list}>
        <p>{t("why")}</p>
        <ul>
          {refused.map((outgoing) => (
            <li key={outgoing.id}>
              <Refused outgoing={outgoing} refusal={outgoing.refusal as Refusal} />
            </li>
          ))}
        </ul>
      </div>
    </details>
  );
}

function Refused({ outgoing, refusal }: { outgoing: Outgoing; refusal: Refusal }) {
  const t = useTexts("unsent");
  const say = useReasons();
  const { takeBack } = useOutbox();
  const place = usePlaceOf(outgoing);
  const { reason, about, fields, code } = refusal;
  const deed = outgoing.deed.replace(".", "-") as "message-post";
  const text = outgoing.input.body ?? outgoing.input.text;
  return (
    <>
      <b>{t(`deeds.${deed}`)}</b>
      {typeof text === "string" && <p className={styles.text}>{text}</p>}
      <p>{say(Object.values(fields)[0] ?? reason, about, code)}</p>
      <p className={styles.deeds}>
        {place && (
          <Link to={place} className={buttonClass("quiet")}>
            {t("go-there")}
          </Link>
        )}
        <Button type="button" look="plain" onClick={() => void takeBack(outgoing.id)}>
          {t("let-go")}
        </Button>
      </p>
    </>
  );
}

type Found = { conversation: ConversationView; documentId: string | null };

/** Where it was done, when the server is there to say and one may still read it: in any workspace. */
function usePlaceOf({ input: { messageId }, conversationId }: Outgoing): string | undefined {
  const { ask, connection } = useLive();
  const [found, setFound] = useState<Found>();
  const asks = typeof messageId !== "string" && connection === "connected";
  useEffect(() => {
    let left = false;
    if (asks)
      ask<Found>("conversation.one", { conversationId }).then(
        (answer) => !left && answer.ok && setFound(answer.output),
        () => undefined,
      );
    return () => {
      left = true;
    };
  }, [ask, asks, conversationId]);
  if (typeof messageId === "string") return `/m/${messageId}`;
  const { conversation, documentId } = found ?? {};
  return conversation && conversationPath({ ...conversation, conversationId, documentId });
}
