// How it stands with a deed that waits: on its way, kept here, or refused, with why and what to do.
import { unsent } from "~/app/features/workspace/unsentPart";
import { useTexts } from "~/app/i18n/useTexts";
import { useLive } from "~/app/live/LiveProvider";
import { usePart } from "~/app/ui/part";
import styles from "./Pending.module.css";
import type { Pending } from "./PendingRefused";

export function PendingState(props: Pending) {
  const t = useTexts("conversations");
  const { connection } = useLive();
  const { refusal } = props.outgoing;
  const few = usePart(unsent, refusal !== undefined);
  if (refusal) return few ? <few.PendingRefused {...props} refusal={refusal} /> : null;
  return <p className={styles.state}>{t(connection === "connected" ? "sending" : "queued")}</p>;
}
