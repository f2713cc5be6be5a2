// What a message tells of its other places: that it was moved, or shared across the line, by whom and when.
import { Link, useParams } from "@remix-run/react";
import { useReaderWords } from "~/app/features/conversations/readers";
import { useWorkspace } from "~/app/features/workspace/useWorkspace";
import { useTexts } from "~/app/i18n/useTexts";
import { Time } from "~/app/ui/Time";
import type { CopyView, MessageView, Trace } from "~/server/domain/conversations/views";
import styles from "./moving.module.css";

export function Traces({ message }: { message: MessageView }) {
  const t = useTexts("moving");
  const { moved, arrived, parent, copied, copies } = message;
  if (moved) return <Told trace={moved} words={t("moved-to")} without={t("moved-away")} />;
  return (
    <>
      {/* What answers it came along: that goes without saying. */}
      {arrived && !parent && <Told trace={arrived} words={t("moved-from")} without={t("moved-here")} />}
      {copied && <Copied copied={copied} messageId={message.id} />}
      {copies.map((copy) => (
        <Told key={copy.at} trace={copy} words={t("shared-to")} without={t("shared-away")} />
      ))}
    </>
  );
}

type Props = { trace: Trace; words: string; without: string };

function Told({ trace: { by, at, place }, words, without }: Props) {
  return (
    <p className={styles.trace} data-traces>
      {place ? (
        <>
          {words}{" "}
          <Link to={`/m/${place.messageId}`} lang={place.language} reloadDocument prefetch="none">
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

/** Which internal side it came from; the way there is for those whose side it is. */
function Copied({ copied, messageId }: { copied: CopyView; messageId: string }) {
  const t = useTexts("moving");
  const { workspaceId } = useParams();
  const { me } = useWorkspace();
  const { nameOf } = useReaderWords();
  const { outward, municipalityCode, by, at, writer } = copied;
  const names = writer.id === by.id ? by.name : t("shared-by", { by: by.name, writer: writer.name });
  const town = nameOf(municipalityCode);
  if (!outward)
    return (
      <Told
        trace={{ ...copied, by: { ...by, name: names } }}
        words={t("brought-from")}
        without={t("brought")}
      />
    );
  const ours = me.municipalityCode === municipalityCode && me.role !== "partner";
  return (
    <p className={styles.trace} data-traces>
      {ours ? (
        <Link to={`/w/${workspaceId}/original/${messageId}`} reloadDocument prefetch="none">
          {t("shared-from", { town })}
        </Link>
      ) : (
        t("shared-from", { town })
      )}{" "}
      · {names}, <Time at={at} />
    </p>
  );
}
