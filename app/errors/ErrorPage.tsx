// A page for when the page can't be shown: what has happened in plain words, and a way on.
import "~/app/i18n/erring";
import { isRouteErrorResponse, useLocation, useRevalidator, useRouteError } from "@remix-run/react";
import { useEffect } from "react";
import { useReasons } from "~/app/i18n/reasons";
import { useTexts } from "~/app/i18n/useTexts";
import { buttonClass } from "~/app/ui/Button";
import { EntryFrame } from "~/app/ui/EntryFrame";
import { Page } from "~/app/ui/Page";
import styles from "./ErrorPage.module.css";
import type { Trouble } from "./trouble";
import { useWritten, Written } from "./Written";

export function ErrorPage({ trouble }: { trouble: Trouble }) {
  const t = useTexts("errors");
  return (
    <EntryFrame title={t(`${trouble}.title`)} wide>
      <WayOn trouble={trouble} />
    </EntryFrame>
  );
}

/** The same within the frame, when that can be shown: the side stays, and with it every other place. */
export function FramedErrorPage({ trouble }: { trouble: Trouble }) {
  const t = useTexts("errors");
  return (
    <Page title={t(`${trouble}.title`)}>
      <WayOn trouble={trouble} />
    </Page>
  );
}

function WayOn({ trouble }: { trouble: Trouble }) {
  const t = useTexts("errors");
  const texts = useWritten();
  const wait = useWait();
  // What was sent in vain stays until the reader has taken it along.
  const returns = trouble === "away" && texts.length === 0;
  useReturn(returns);
  return (
    <div className={styles.words} data-trouble>
      <p>
        {wait ?? t(`${trouble}.text`)} {returns && t("away.returns")}
      </p>
      <Written texts={texts} />
      <p className={styles.ways}>
        <Way trouble={trouble} />
        <a className={buttonClass("quiet")} href="/">
          {t("home")}
        </a>
      </p>
    </div>
  );
}

/** How long to wait, in words, where the server has said so. */
function useWait(): string | undefined {
  const say = useReasons();
  const thrown = useRouteError();
  const about = isRouteErrorResponse(thrown) ? thrown.data?.about : undefined;
  return about?.seconds ? say("too-many", about) : undefined;
}

/** Plain links: they work also when the page's scripts have failed. */
function Way({ trouble }: { trouble: Trouble }) {
  const t = useTexts("errors");
  const { pathname, search } = useLocation();
  const here = pathname + search;
  if (trouble === "not-found" || trouble === "forbidden" || trouble === "invalid") return null;
  const [to, words] =
    trouble === "sign-in"
      ? [`/sign-in?next=${encodeURIComponent(here)}`, t("sign-in.way")]
      : [here, t("again")];
  return (
    <a className={buttonClass("primary")} href={to}>
      {words}
    </a>
  );
}

/** How often a server that was away is asked whether it is back, in milliseconds. */
const patience = 3_000;

function useReturn(wanted: boolean): void {
  const { revalidate } = useRevalidator();
  useEffect(() => {
    if (!wanted) return;
    const clock = setInterval(async () => {
      const answer = await fetch("/readyz").catch(() => null);
      if (answer?.ok) revalidate();
    }, patience);
    return () => clearInterval(clock);
  }, [wanted, revalidate]);
}
