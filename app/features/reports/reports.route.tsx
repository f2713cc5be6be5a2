// Reports: for a coordinator those of the own city to follow up, and for everyone what one has reported oneself.

import Flag from "@lucide/icons/icons/flag";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useRevalidator } from "@remix-run/react";
import type { ReactNode } from "react";
import { act, deed, look } from "~/app/door.server";
import { useTexts } from "~/app/i18n/useTexts";
import "~/app/i18n/further";
import { titled } from "~/app/i18n/title";
import { useChanges, useLoaded } from "~/app/live/LiveProvider";
import { EmptyState } from "~/app/ui/EmptyState";
import { FormNotice } from "~/app/ui/FormNotice";
import { Icon } from "~/app/ui/Icon";
import { Page } from "~/app/ui/Page";
import { Pagination } from "~/app/ui/Pagination";
import { useRefused } from "~/app/useRefused";
import { changesHear } from "~/server/domain/activity/queries/changesHear";
import { profileMine } from "~/server/domain/people/queries/profileMine";
import { closeReport } from "~/server/domain/reports/commands/closeReport";
import { reportsMine } from "~/server/domain/reports/queries/reportsMine";
import { reportsOfCity } from "~/server/domain/reports/queries/reportsOfCity";
import type { ListedReport } from "~/server/domain/reports/views";
import { FollowUp } from "./FollowUp";
import { ReportEntry } from "./ReportEntry";
import styles from "./reports.module.css";

export const meta: MetaFunction = ({ matches }) => titled(matches, (t) => t("reports:title"));

/** How far the streams are is asked first: what happens while the rest is found is then heard, not missed. */
export async function loader(args: LoaderFunctionArgs) {
  const { heads } = await look(args, changesHear);
  const { role } = await look(args, profileMine);
  const search = new URL(args.request.url).searchParams;
  const [page, minePage] = [search.get("page") ?? undefined, search.get("mine") ?? undefined];
  return {
    heads,
    city: role === "coordinator" ? await look(args, reportsOfCity, { page }) : null,
    mine: await look(args, reportsMine, { page: minePage }),
    page: Number(page ?? 1),
    minePage: Number(minePage ?? 1),
  };
}

export const action = act({ "report.close": deed({ command: closeReport }) });

export default function Reports() {
  const t = useTexts("reports");
  const { heads, city, mine, page, minePage } = useLoaderData<typeof loader>();
  const { text } = useRefused("report.close");
  useLoaded(heads);
  useFresh();
  return (
    <Page title={t("title")} sub={t("explained")}>
      <div className={styles.reports}>
        <FormNotice text={text} />
        {city && (
          <>
            <Part id="open" title={`${t("open")} (${city.open.length})`}>
              {city.open.length === 0 && <p className={styles.none}>{t("nothing-open")}</p>}
              <Entries reports={city.open} followingUp />
            </Part>
            {city.closed.length > 0 && (
              <Part id="closed" title={t("closed")}>
                <Entries reports={city.closed} />
                <Pagination page={page} pages={city.pages} href={(wanted) => `/reports?page=${wanted}`} />
              </Part>
            )}
          </>
        )}
        <Part id="mine" title={t("mine")}>
          {mine.reports.length === 0 && <NothingMine brief={city !== null} />}
          <Entries reports={mine.reports} mine />
          <Pagination page={minePage} pages={mine.pages} href={(wanted) => `/reports?mine=${wanted}`} />
        </Part>
      </div>
    </Page>
  );
}

/** Fetches the page anew, and the count beside its place with it, when something of it has changed. */
function useFresh(): void {
  const { revalidate } = useRevalidator();
  useChanges(({ kind }) => {
    if (kind === "report" || kind === "person") revalidate();
  });
}

function Part({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section className={styles.part} aria-labelledby={`reports-${id}`}>
      <h2 id={`reports-${id}`}>{title}</h2>
      {children}
    </section>
  );
}

type EntriesProps = { reports: ListedReport[]; followingUp?: boolean; mine?: boolean };

function Entries({ reports, followingUp = false, mine = false }: EntriesProps) {
  if (reports.length === 0) return null;
  return (
    <ul className={styles.list}>
      {reports.map((report) => (
        <ReportEntry key={report.id} report={report} mine={mine}>
          {followingUp && <FollowUp reportId={report.id} />}
        </ReportEntry>
      ))}
    </ul>
  );
}

/** Briefly where other things stand on the page. */
function NothingMine({ brief }: { brief: boolean }) {
  const t = useTexts("reports");
  if (brief) return <p className={styles.none}>{t("nothing-mine")}</p>;
  return (
    <EmptyState icon={<Icon of={Flag} size={28} />} title={t("nothing-mine")}>
      <p>{t("nothing-mine-explained")}</p>
    </EmptyState>
  );
}
