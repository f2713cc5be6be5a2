// When a message has been hidden, by whom and why, and when it was put back; and what one can do about it now.

import { useWorkspace } from "~/app/features/workspace/useWorkspace";
import { useFormat } from "~/app/i18n/useFormat";
import { useTexts } from "~/app/i18n/useTexts";
import { LinkButton } from "~/app/ui/LinkButton";
import { Quoting } from "~/app/ui/Quoting";
import type { HidingView } from "~/server/domain/conversations/hidings";
import type { MessageView } from "~/server/domain/conversations/views";
import styles from "./history.module.css";

type Props = { loaded: { message: MessageView; hidings: HidingView[]; mayHide: boolean } };

export function Concerns({ loaded: { message, hidings, mayHide } }: Props) {
  const t = useTexts("history");
  const { me, workspace } = useWorkspace();
  const mine = message.author.id === me.id;
  return (
    <>
      {hidings.length > 0 && (
        <section className={styles.hidings} aria-label={t("hidings")}>
          {hidings.map((hiding) => (
            <Hiding key={hiding.at} hiding={hiding} />
          ))}
        </section>
      )}
      {(mayHide || !mine) && !message.deletedAt && (
        <p className={styles.deeds}>
          {mayHide && (
            <LinkButton to={`/w/${workspace.id}/hide/${message.id}`} look="quiet">
              {t(message.hidden ? "unhide" : "hide")}
            </LinkButton>
          )}
          {!mine && (
            <LinkButton to={`/w/${workspace.id}/report/${message.id}`} look="quiet">
              {t("report")}
            </LinkButton>
          )}
        </p>
      )}
    </>
  );
}

function Hiding({ hiding: { by, at, reason, language, ended } }: { hiding: HidingView }) {
  const t = useTexts("history");
  const { when } = useFormat();
  return (
    <div className={styles.hiding}>
      <p>
        <b>{t("hiding", { name: by.name, when: when(at) })}</b>.{" "}
        {reason === null ? t("because-internal") : <Because reason={reason} language={language} />}
      </p>
      {ended && (
        <p>
          <b>{t("put-back", { name: ended.by.name, when: when(ended.at) })}</b>. <Because {...ended} />
        </p>
      )}
    </div>
  );
}

function Because({ reason, language }: { reason: string; language: string }) {
  const t = useTexts("history");
  return (
    <Quoting say={(reason) => t("because", { reason })} lang={language}>
      {reason}
    </Quoting>
  );
}
