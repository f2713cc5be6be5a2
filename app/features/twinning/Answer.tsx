// A city's answer: a yes to the very words above, or a no or an end with the reason that the others are told.
import { Form } from "@remix-run/react";
import { useTexts } from "~/app/i18n/useTexts";
import { Button } from "~/app/ui/Button";
import { FormNotice } from "~/app/ui/FormNotice";
import { LinkButton } from "~/app/ui/LinkButton";
import { TextArea } from "~/app/ui/TextField";
import { useRefused } from "~/app/useRefused";
import type { TwinningView } from "~/server/domain/twinnings/present";
import styles from "./twinning.module.css";

export function AcceptForm({ twinning }: { twinning: TwinningView }) {
  const t = useTexts("twinning");
  const { text } = useRefused("twinning.accept");
  return (
    <section className={styles.box} id="answer" aria-labelledby="answer-title">
      <h2 id="answer-title">{t("answer")}</h2>
      <FormNotice text={text} />
      <p>{t("accept-explained")}</p>
      <div className={styles.deeds}>
        <Form method="post">
          <input type="hidden" name="deed" value="twinning.accept" />
          <input type="hidden" name="charterHash" value={twinning.charterHash} />
          <Button type="submit">{t("accept")}</Button>
        </Form>
        <LinkButton to="?do=decline" look="quiet">
          {t("do.decline")}
        </LinkButton>
        <LinkButton to="?do=change" look="quiet">
          {t("do.change")}
        </LinkButton>
      </div>
    </section>
  );
}

type ReasonProps = { deed: "twinning.decline" | "twinning.withdraw"; state: TwinningView["state"] };

/** Withdrawing from what is active ends it; before that it takes a proposal back. */
export function ReasonForm({ deed, state }: ReasonProps) {
  const t = useTexts("twinning");
  const form = useRefused(deed);
  const which = deed === "twinning.decline" ? "decline" : state === "active" ? "withdraw" : "takeBack";
  return (
    <section className={styles.box} aria-labelledby="reason-title">
      <h2 id="reason-title">{t(`do.${which}`)}</h2>
      <FormNotice text={form.text} errors={form.errors} />
      <p>{t(`explained.${which}`)}</p>
      <Form method="post" className={styles.form}>
        <input type="hidden" name="deed" value={deed} />
        <TextArea
          name="reason"
          label={t("reason")}
          hint={t("reason-hint")}
          defaultValue={form.written("reason")}
          error={form.errors.reason}
          maxLength={1000}
          required
        />
        <div className={styles.deeds}>
          <Button type="submit" look="danger">
            {t(`do.${which}`)}
          </Button>
          <LinkButton to="?" look="plain">
            {t("cancel")}
          </LinkButton>
        </div>
      </Form>
    </section>
  );
}
