// How it stands with a deed that waits: on its way, kept here, or refused, with why and what to do.
import type { RefObject } from "react";
import { unsent } from "~/app/features/workspace/unsentPart";
import { useTexts } from "~/app/i18n/useTexts";
import { useLive } from "~/app/live/LiveProvider";
import type { Outgoing } from "~/app/live/outbox";
import { usePart } from "~/app/ui/part";
import styles from "./Pending.module.css";
import type { useMessages } from "./useMessages";

/** Where a message that was not sent can be written anew. */
export interface WrittenAt {
  writer: RefObject<HTMLElement>;
  shown: Pick<ReturnType<typeof useMessages>, "messages" | "goTo">;
}

export type Props = {
  outgoing: Outgoing;
  /** Puts its text back where it can be changed, and says whether it stands there; left out where it can't be. */
  onRewrite?: (() => boolean) | undefined;
  /** For a message, instead of that. */
  writtenAt?: WrittenAt | undefined;
};

export function PendingState(props: Props) {
  const t = useTexts("conversations");
  const { connection } = useLive();
  const { refusal } = props.outgoing;
  const few = usePart(unsent, refusal !== undefined);
  if (refusal) return few ? <few.PendingRefused {...props} refusal={refusal} /> : null;
  return <p className={styles.state}>{t(connection === "connected" ? "sending" : "queued")}</p>;
}
