// What a message tells of its other place: that it was moved there, or came from there, by whom and when.
import { Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Time } from "~/app/ui/Time";
import type { MessageView, Trace } from "~/server/domain/conversations/views";
import styles from "./moving.module.css";

export function Traces({ message: { moved, arrived, parent } }: { message: MessageView }) {
  const { t } = useTranslation("moving");
  if (moved) return <Told trace={moved} words={t("moved-to")} without={t("moved-away")} />;
  // What answers it came along: that goes without saying.
  if (arrived && !parent) return <Told trace={arrived} words={t("moved-from")} without={t("moved-here")} />;
  return null;
}

type Props = { trace: Trace; words: string; without: string };

function Told({ trace: { by, at, place }, words, without }: Props) {
  return (
    <p className={styles.trace} data-traces>
      {place ? (
        <>
          {words}{" "}
          <Link to={`/m/${place.messageId}`} reloadDocument prefetch="none">
            {place.title}
          </Link>
        </>
      ) : (
        without
      )}{" "}
      · {by.name}, <Time at={at} />
    </p>
  );
}
