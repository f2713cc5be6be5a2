// A discussion: a question, its answers in threads, and the outcome that it ends in.
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData, useParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { act, deed } from "~/app/door.server";
import { conversationDeeds, loadConversation } from "~/app/features/conversations/conversation.server";
import { Pins } from "~/app/features/conversations/Pins";
import { Readers } from "~/app/features/conversations/Readers";
import { useReaderWords } from "~/app/features/conversations/readers";
import { FollowMenu } from "~/app/features/following/FollowMenu";
import { useWorkspace } from "~/app/features/workspace/useWorkspace";
import { titled } from "~/app/i18n/title";
import { AsideSection } from "~/app/ui/AsideList";
import { Breadcrumbs } from "~/app/ui/Breadcrumbs";
import { LinkButton } from "~/app/ui/LinkButton";
import { Page } from "~/app/ui/Page";
import { Time } from "~/app/ui/Time";
import { reopenDiscussion, settleDiscussion } from "~/server/domain/conversations/commands/settleDiscussion";
import { Outcome } from "./Outcome";
import { ReopenForm, SettleForm } from "./SettleForm";
import { StateBadge } from "./StateBadge";
import { Thread } from "./Thread";
import { useDiscussion } from "./useDiscussion";

/** Longer discussions are read a part at a time. */
const atOnce = 300;

export const loader = (args: LoaderFunctionArgs) =>
  loadConversation(args, String(args.params.conversationId), atOnce);

export const action = act({
  ...conversationDeeds,
  "discussion.settle": deed({ command: settleDiscussion }),
  "discussion.reopen": deed({ command: reopenDiscussion }),
});

export { unlessOnlyOpening as shouldRevalidate } from "~/app/features/conversations/opening";

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  titled(matches, (t) => data?.conversation.title ?? t("discussions:title"));

export default function Discussion() {
  const { t } = useTranslation("discussions");
  const { workspaceId } = useParams();
  const loaded = useLoaderData<typeof loader>();
  const { packages } = useWorkspace();
  const { audienceOf } = useReaderWords();
  const { conversation, history } = useDiscussion(loaded);
  const { id, title, state, createdBy, createdAt, internalTo, origin } = conversation;
  const { may } = loaded;
  const workPackage = packages.find((one) => one.id === conversation.workPackageId)?.title;
  return (
    <Page
      title={title}
      above={<Breadcrumbs steps={[{ to: `/w/${workspaceId}/discussions`, label: t("title") }]} />}
      sub={
        <>
          <StateBadge state={state} /> {createdBy.name} · <Time at={createdAt} />
          {workPackage && ` · ${workPackage}`}
        </>
      }
      audience={audienceOf(internalTo)}
      actions={
        <>
          <FollowMenu loaded={loaded} />
          {internalTo && may.includes("conversation.share") && (
            <LinkButton to={`/w/${workspaceId}/share/${id}`} look="quiet">
              {t("share")}
            </LinkButton>
          )}
          {may.includes("conversation.edit") && (
            <LinkButton to={`/w/${workspaceId}/edit/${id}`} look="quiet">
              {t("edit")}
            </LinkButton>
          )}
        </>
      }
      aside={{
        label: t("about"),
        children: (
          <>
            <Pins loaded={loaded} />
            <Readers loaded={loaded} />
            {origin && (
              <AsideSection title={t("taken-from")}>
                <Link to={`/m/${origin.messageId}`} reloadDocument>
                  {origin.title}
                </Link>
              </AsideSection>
            )}
          </>
        ),
      }}
    >
      <Outcome conversation={conversation} history={history} />
      <Thread key={id} loaded={loaded}>
        {state === "open" && may.includes("discussion.settle") && <SettleForm conversationId={id} />}
        {state !== "open" && may.includes("discussion.reopen") && <ReopenForm conversationId={id} />}
      </Thread>
    </Page>
  );
}
