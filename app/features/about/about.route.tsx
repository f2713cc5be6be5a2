// What Armkrok is, what it is for and not for, and what is kept about people.
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { useTexts } from "~/app/i18n/useTexts";
import "~/app/i18n/further";
import { titled } from "~/app/i18n/title";
import { EntryFrame } from "~/app/ui/EntryFrame";
import { Notice } from "~/app/ui/Notice";
import styles from "./about.module.css";
import { Contact } from "./Contact";

export const meta: MetaFunction = ({ matches }) => titled(matches, (t) => t("about:title"));

export const loader = ({ context }: LoaderFunctionArgs) => ({ contact: context.settings.contact ?? null });

export default function About() {
  const t = useTexts("about");
  const { contact } = useLoaderData<typeof loader>();
  return (
    <EntryFrame wide title={t("title")} intro={t("intro")}>
      <div className={styles.words}>
        <Notice tone="warning" title={t("open-title")}>
          <p>{t("open")}</p>
        </Notice>
        {(["owned", "internal", "records", "personal"] as const).map((part) => (
          <section key={part}>
            <h2>{t(`${part}-title`)}</h2>
            <p>{t(part)}</p>
          </section>
        ))}
        <section>
          <h2>{t("questions-title")}</h2>
          <Contact address={contact} />
        </section>
        <p className={styles.soft}>{t("code")}</p>
      </div>
    </EntryFrame>
  );
}
