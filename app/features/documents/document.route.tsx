// One document: who reads it, its versions, its comments, and what one may do with it.
import { PackageName } from "~/app/features/conversations/PackageName";
import "~/app/i18n/further";
import Download from "@lucide/icons/icons/download";
import ExternalLink from "@lucide/icons/icons/external-link";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData, useParams, useRevalidator } from "@remix-run/react";
import { act, deed, look } from "~/app/door.server";
import { Conversation } from "~/app/features/conversations/Conversation";
import { conversationDeeds, loadConversation } from "~/app/features/conversations/conversation.server";
import { Pins } from "~/app/features/conversations/Pins";
import { Readers } from "~/app/features/conversations/Readers";
import { useReaderWords } from "~/app/features/conversations/readers";
import { FollowMenu } from "~/app/features/following/FollowMenu";
import { FormerTitles } from "~/app/features/moving/MessageTraces";
import { isMultipart, readForm } from "~/app/form.server";
import { titled } from "~/app/i18n/title";
import { useTexts } from "~/app/i18n/useTexts";
import { useChanges } from "~/app/live/LiveProvider";
import { Badge } from "~/app/ui/Badge";
import { Breadcrumbs } from "~/app/ui/Breadcrumbs";
import { buttonClass } from "~/app/ui/Button";
import { Icon } from "~/app/ui/Icon";
import { Page } from "~/app/ui/Page";
import { addVersion } from "~/server/domain/documents/commands/addVersion";
import { editDocument } from "~/server/domain/documents/commands/editDocument";
import { shareDocument } from "~/server/domain/documents/commands/shareDocument";
import { documentOne } from "~/server/domain/documents/queries/documentOne";
import styles from "./documents.module.css";
import { EditSection } from "./EditSection";
import { ShareSection } from "./ShareSection";
import { readUploadForm } from "./upload.server";
import { useOneDocument } from "./useDocuments";
import { VersionSection } from "./VersionSection";
import { VersionTable } from "./VersionTable";

export async function loader(args: LoaderFunctionArgs) {
  const one = await look(args, documentOne);
  const comments = await loadConversation(args, one.document.conversationId);
  return { ...one, comments, limit: args.context.settings.uploadLimit };
}

export { unlessOnlyOpening as shouldRevalidate } from "~/app/features/conversations/opening";

export const action = (args: ActionFunctionArgs) =>
  act(
    {
      "document.addVersion": deed({ command: addVersion }),
      "document.edit": deed({ command: editDocument }),
      "document.share": deed({ command: shareDocument }),
      ...conversationDeeds,
    },
    (given) => (isMultipart(given.request) ? readUploadForm(given) : readForm(given.request)),
  )(args);

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  titled(matches, (t) => data?.document.title ?? t("documents:title"));

export default function Document() {
  const t = useTexts("documents");
  const loaded = useLoaderData<typeof loader>();
  const { workspaceId } = useParams();
  const { audienceOf } = useReaderWords();
  const document = useOneDocument(loaded.document);
  const { may, versions, comments } = loaded;
  useWhatWas(document.id);
  return (
    <Page
      title={<span lang={document.language}>{document.title}</span>}
      above={<Breadcrumbs steps={[{ to: `/w/${workspaceId}/documents`, label: t("title") }]} />}
      sub={
        <>
          <Badge tone={document.purpose === "final" ? "done" : "plain"}>
            {t(`purposes.${document.purpose}`)}
          </Badge>{" "}
          {t("version-of", { number: document.version })} ·{" "}
          <PackageName of={document} otherwise={t("every-package")} />
        </>
      }
      audience={audienceOf(document.internalTo)}
      actions={
        <>
          <FollowMenu loaded={comments} />
          <Open document={document} />
        </>
      }
      aside={{
        label: t("about"),
        children: (
          <>
            <Pins loaded={comments} />
            <Readers loaded={comments} />
            <FormerTitles loaded={comments} />
          </>
        ),
      }}
    >
      <div className={styles.sections}>
        <VersionTable documentId={document.id} versions={versions} />
        {may.includes("document.addVersion") && <VersionSection document={document} limit={loaded.limit} />}
        {may.includes("document.edit") && <EditSection document={document} />}
        {document.internalTo && may.includes("document.share") && (
          <ShareSection document={document} readers={loaded.readersShared} who={loaded.who} />
        )}
        <section className={styles.section}>
          <h2>{t("comments-heading")}</h2>
          <div className={styles.comments}>
            <Conversation
              key={comments.conversation.id}
              loaded={comments}
              label={t("comments-on", { title: document.title })}
            />
          </div>
        </section>
      </div>
    </Page>
  );
}

/** Fetches the versions that somebody has added since, and what it was called before somebody changed that. */
function useWhatWas(documentId: string): void {
  const { revalidate } = useRevalidator();
  useChanges(({ kind, view }) => {
    if (kind === "document" && (view as { id: string }).id === documentId) revalidate();
  });
}

/** The way to what the latest version holds: a file to save, or the city's own system. */
function Open({ document: { id, version, latest } }: { document: ReturnType<typeof useOneDocument> }) {
  const t = useTexts("documents");
  const { workspaceId } = useParams();
  if (latest.url)
    return (
      <a className={buttonClass("primary")} href={latest.url} rel="noopener noreferrer" target="_blank">
        <Icon of={ExternalLink} />
        {t("open-link")}
      </a>
    );
  return (
    <a
      className={buttonClass("primary")}
      href={`/w/${workspaceId}/documents/${id}/versions/${version}`}
      download
    >
      <Icon of={Download} />
      {t("download")}
    </a>
  );
}
