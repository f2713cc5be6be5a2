// A workspace's first page: what is new, what waits for me, the latest, and both cities side by side.
import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { useLoaderData, useRevalidator } from "@remix-run/react";
import { useEffect, useRef } from "react";
import { look } from "~/app/door.server";
import { useTexts } from "~/app/i18n/useTexts";
import "~/app/i18n/further";
import { titled } from "~/app/i18n/title";
import { useChanges } from "~/app/live/LiveProvider";
import { Page } from "~/app/ui/Page";
import { perform } from "~/server/domain/core/perform";
import { visitWorkspace } from "~/server/domain/workspaces/commands/visitWorkspace";
import { workspaceFrame } from "~/server/domain/workspaces/queries/workspaceFrame";
import { workspaceStart } from "~/server/domain/workspaces/queries/workspaceStart";
import { Cities } from "./Cities";
import { LatestDiscussions, LatestDocuments } from "./Latest";
import { News } from "./News";
import styles from "./start.module.css";
import { useWorkspace } from "./useWorkspace";
import { Waiting } from "./Waiting";

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  titled(matches, (t) => data?.title ?? t("house:start"));

export async function loader(args: LoaderFunctionArgs) {
  const { me, workspace } = await look(args, workspaceFrame);
  if (!me.role) throw redirect(`/w/${workspace.id}/people`);
  await perform(visitWorkspace, args.context.domain, { workspaceId: workspace.id });
  return { title: workspace.title, ...(await look(args, workspaceStart)) };
}

export default function Start() {
  const t = useTexts("workspace");
  const { workspace } = useWorkspace();
  const start = useLoaderData<typeof loader>();
  useFresh();
  return (
    <Page
      title={<span lang={workspace.language}>{workspace.title}</span>}
      sub={<span lang={workspace.language}>{workspace.purpose}</span>}
    >
      <div className={styles.start}>
        <Cities cities={start.cities} />
        <div className={styles.columns}>
          <News {...start} />
          <Waiting waiting={start.waiting} />
          <LatestDiscussions discussions={start.discussions} />
          <LatestDocuments documents={start.documents} />
        </div>
        <p className={styles.open}>{t("open-information")}</p>
      </div>
    </Page>
  );
}

/** How long the page waits for more to happen before it is fetched anew, in milliseconds. */
const calm = 1_500;

/** Fetches the page anew some time after something happened, once for many things. */
function useFresh() {
  const { revalidate } = useRevalidator();
  const reload = useRef(revalidate);
  reload.current = revalidate;
  const clock = useRef<ReturnType<typeof setTimeout>>();
  useChanges(({ kind }) => {
    if (kind === "read") return;
    clearTimeout(clock.current);
    clock.current = setTimeout(() => reload.current(), calm);
  });
  useEffect(() => () => clearTimeout(clock.current), []);
}
