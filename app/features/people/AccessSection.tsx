// Shutting a person out at once, in two steps; or letting them in again.
import { Form } from "@remix-run/react";
import { useTexts } from "~/app/i18n/useTexts";
import { Button, buttonClass } from "~/app/ui/Button";
import { FormNotice } from "~/app/ui/FormNotice";
import { useRefused } from "~/app/useRefused";
import styles from "./people.module.css";

export function AccessSection({ name, active }: { name: string; active: boolean }) {
  const t = useTexts("people");
  const { text } = useRefused(active ? "person.deactivate" : "person.reactivate");
  return (
    <section className={styles.section} aria-labelledby="access">
      <h2 id="access">{t("access")}</h2>
      <FormNotice text={text} />
      {active ? <Deactivate name={name} /> : <Reactivate name={name} />}
    </section>
  );
}

function Deactivate({ name }: { name: string }) {
  const t = useTexts("people");
  return (
    <details>
      <summary className={buttonClass("quiet")}>{t("deactivate")} …</summary>
      <Form method="post" className={styles.sure} preventScrollReset>
        <input type="hidden" name="deed" value="person.deactivate" />
        <p>{t("deactivate-explained", { name })}</p>
        <Button type="submit" look="danger">
          {t("deactivate-named", { name })}
        </Button>
      </Form>
    </details>
  );
}

function Reactivate({ name }: { name: string }) {
  const t = useTexts("people");
  return (
    <Form method="post" className={styles.sure} preventScrollReset>
      <input type="hidden" name="deed" value="person.reactivate" />
      <p>{t("reactivate-explained", { name })}</p>
      <Button type="submit" look="quiet">
        {t("reactivate")}
      </Button>
    </Form>
  );
}
