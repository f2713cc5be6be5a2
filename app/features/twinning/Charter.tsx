// The words that every city has to accept, with what identifies them.

import { Link } from "@remix-run/react";
import { useTexts } from "~/app/i18n/useTexts";
import { Prose } from "~/app/ui/Prose";
import { Time } from "~/app/ui/Time";
import type { TwinningView } from "~/server/domain/twinnings/present";
import styles from "./twinning.module.css";

export function Charter({ twinning, html }: { twinning: TwinningView; html: string }) {
  const t = useTexts("twinning");
  const { purpose, language, startsOn, endsOn, charterHash, workspaces } = twinning;
  return (
    <>
      <dl className={styles.facts}>
        <div>
          <dt>{t("purpose")}</dt>
          <dd lang={language}>{purpose}</dd>
        </div>
        <div>
          <dt>{t("time")}</dt>
          <dd>
            <Time at={startsOn} as="date" /> – <Time at={endsOn} as="date" />
          </dd>
        </div>
        {workspaces.length > 0 && (
          <div>
            <dt>{t("workspaces")}</dt>
            <dd>
              {workspaces.map(({ id, title, language }) => (
                <Link key={id} to={`/w/${id}`} lang={language}>
                  {title}
                </Link>
              ))}
            </dd>
          </div>
        )}
      </dl>
      <section className={styles.charter} aria-labelledby="charter">
        <h2 id="charter">{t("charter")}</h2>
        <Prose html={html} lang={language} />
        <details className={styles.soft}>
          <summary>{t("fingerprint")}</summary>
          <p>{t("fingerprint-explained")}</p>
          <code className={styles.hash}>{charterHash}</code>
        </details>
      </section>
    </>
  );
}
