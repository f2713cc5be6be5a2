// The accessibility statement that the law asks for: how accessible the service is, and what to do when it is not.
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { KeyList } from "~/app/features/keys/KeyList";
import { useTexts } from "~/app/i18n/useTexts";
import "~/app/i18n/further";
import { titled } from "~/app/i18n/title";
import { EntryFrame } from "~/app/ui/EntryFrame";
import { Time } from "~/app/ui/Time";
import styles from "./about.module.css";
import { Contact } from "./Contact";

export const meta: MetaFunction = ({ matches }) => titled(matches, (t) => t("about:accessibility"));

export const loader = ({ context }: LoaderFunctionArgs) => ({ contact: context.settings.contact ?? null });

/** When the statement was last gone through. */
const reviewed = "2026-11-23";

export default function Accessibility() {
  const t = useTexts("about");
  const { contact } = useLoaderData<typeof loader>();
  return (
    <EntryFrame wide title={t("accessibility")} intro={t("accessibility-intro")}>
      <div className={styles.words}>
        <section>
          <h2>{t("how-title")}</h2>
          <p>{t("how")}</p>
        </section>
        <section id="keys">
          <h2>{t("keys-title")}</h2>
          <KeyList />
        </section>
        <section>
          <h2>{t("known-title")}</h2>
          <ul>
            <li>{t("known-documents")}</li>
            <li>{t("known-written")}</li>
            <li>{t("known-tested")}</li>
          </ul>
        </section>
        <section>
          <h2>{t("report-title")}</h2>
          <p>{t("report")}</p>
          <Contact address={contact} />
        </section>
        <section>
          <h2>{t("supervision-title")}</h2>
          <p>
            {t("supervision")}{" "}
            <a href="https://www.digg.se/tdosanmalan" rel="noreferrer">
              digg.se/tdosanmalan
            </a>
          </p>
        </section>
        <section>
          <h2>{t("tested-title")}</h2>
          <p>{t("tested")}</p>
          <p className={styles.soft}>
            {t("reviewed")} <Time at={reviewed} as="date" />
          </p>
        </section>
      </div>
    </EntryFrame>
  );
}
