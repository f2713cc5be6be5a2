// The message that a question is about: who wrote it, when, and what it says, as far as the reader may read that.
import { useTexts } from "~/app/i18n/useTexts";
import { Prose } from "~/app/ui/Prose";
import { Time } from "~/app/ui/Time";
import type { MessageView } from "~/server/domain/conversations/views";
import styles from "./reports.module.css";

export function MessageAsked({ message, html }: { message: MessageView; html: string | null }) {
  const t = useTexts("reports");
  const { author, createdAt, language } = message;
  return (
    <figure className={styles.message}>
      <figcaption>
        {t("wrote", { name: author.name })} <Time at={createdAt} />
      </figcaption>
      {html !== null && <Prose html={html} lang={language} />}
    </figure>
  );
}
