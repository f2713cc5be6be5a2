// A discussion: a question, its answers in threads, and the outcome that it ends in.

import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Link, useLoaderData, useParams, useSearchParams } from "@remix-run/react";
import { act, deed, look } from "~/app/door.server";
import { ConversationDeeds } from "~/app/features/conversations/ConversationDeeds";
import {
  conversationDeeds,
  type LoadedConversation,
  loadConversation,
} from "~/app/features/conversations/conversation.server";
import { PackageName } from "~/app/features/conversations/PackageName";
import { Pins } from "~/app/features/conversations/Pins";
import { Readers } from "~/app/features/conversations/Readers";
import { useReaderWords } from "~/app/features/conversations/readers";
import { outcomeId } from "~/app/features/conversations/usePending";
import { FormerTitles, MergedNotice } from "~/app/features/moving/MessageTraces";
import { isOpen } from "~/app/features/polls/closing";
import { pollDeeds } from "~/app/features/polls/polls.server";
import { usePolls } from "~/app/features/polls/usePolls";
import { useWorkspace } from "~/app/features/workspace/useWorkspace";
import { byWords } from "~/app/formId.server";
import { titled } from "~/app/i18n/title";
import { useToday } from "~/app/i18n/useFormat";
import { useTexts } from "~/app/i18n/useTexts";
import { useOutbox } from "~/app/live/OutboxProvider";
import { AsideSection } from "~/app/ui/AsideList";
import { Breadcrumbs } from "~/app/ui/Breadcrumbs";
import { Page } from "~/app/ui/Page";
import { Time } from "~/app/ui/Time";
import { reviewOutcome } from "~/server/domain/conversations/commands/reviewOutcome";
import { reopenDiscussion, settleDiscussion } from "~/server/domain/conversations/commands/settleDiscussion";
import { documentsForOutcome } from "~/server/domain/conversations/queries/documentsForOutcome";
import { pollsOfConversation } from "~/server/domain/polls/queries/pollsOfConversation";
import { Ending } from "./Ending";
import { StateBadge } from "./StateBadge";
import { Thread } from "./Thread";
import { useConclusion } from "./useConclusion";
import { useDiscussion } from "./useDiscussion";

/** Longer discussions are read a part at a time. */
const atOnce = 300;

export async function loader(args: LoaderFunctionArgs) {
  const [loaded, polling] = await Promise.all([
    loadConversation(args, String(args.params.conversationId), atOnce),
    look(args, pollsOfConversation),
  ]);
  const { documents } = maySettle(loaded) ? await look(args, documentsForOutcome) : { documents: [] };
  return { ...loaded, polling, documents };
}

function maySettle({ conversation, may }: Pick<LoadedConversation, "conversation" | "may">): boolean {
  return conversation.state === "open" && may.includes("discussion.settle");
}

export const action = act({
  ...conversationDeeds,
  ...pollDeeds,
  "discussion.settle": deed({
    command: settleDiscussion,
    input: byWords("text"),
    after: ({ workspaceId, conversationId }) => redirect(`/w/${workspaceId}/discussions/${conversationId}`),
  }),
  "discussion.reopen": deed({ command: reopenDiscussion, input: byWords("text") }),
  "outcome.review": deed({ command: reviewOutcome }),
});

export { unlessOnlyOpening as shouldRevalidate } from "~/app/features/conversations/opening";

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  titled(matches, (t) => data?.conversation.title ?? t("discussions:title"));

export default function Discussion() {
  const t = useTexts(["discussions", "conversations"]);
  const { workspaceId } = useParams();
  const loaded = useLoaderData<typeof loader>();
  const { me } = useWorkspace();
  const { audienceOf } = useReaderWords();
  const { conversation, history } = useDiscussion(loaded);
  const { id, title, language, state, createdBy, createdAt, internalTo, origin } = conversation;
  const { may, polling } = loaded;
  const polls = usePolls(polling.polls, id);
  const today = useToday();
  const [search] = useSearchParams();
  const opened = search.has("poll") || search.has("settle");
  const waits = useOutbox().waiting.some((outgoing) => outgoing.id === outcomeId(id));
  const conclusion = useConclusion(opened || waits || polls.length > 0 || history.length > 0);
  const [latest] = polls;
  const voting = latest !== undefined && isOpen(latest, today);
  const settling = maySettle({ conversation, may });
  return (
    <Page
      title={<span lang={language}>{title}</span>}
      above={<Breadcrumbs steps={[{ to: `/w/${workspaceId}/discussions`, label: t("title") }]} />}
      sub={
        <>
          <StateBadge state={state} /> {createdBy.name} · <Time at={createdAt} />
          <PackageName of={conversation} before=" · " />
        </>
      }
      audience={audienceOf(internalTo)}
      actions={<ConversationDeeds loaded={loaded} />}
      aside={{
        label: t("about"),
        children: (
          <>
            <Pins loaded={loaded} />
            <Readers loaded={loaded} />
            <FormerTitles loaded={loaded} />
            {origin && (
              <AsideSection title={t("taken-from")}>
                <Link to={`/m/${origin.messageId}`} lang={origin.language} reloadDocument>
                  {origin.title}
                </Link>
              </AsideSection>
            )}
          </>
        ),
      }}
    >
      <MergedNotice merged={conversation.merged} />
      {conclusion && (
        <>
          <conclusion.Outcome
            conversation={conversation}
            history={history}
            mayReview={may.includes("outcome.review")}
          />
          <conclusion.Polls
            polls={polls}
            former={polling.former}
            internalTo={internalTo}
            mayVote={polling.mayVote && state === "open"}
            mayClose={({ createdBy: by }) => (by.id === me.id ? polling.mayCloseOwn : polling.mayCloseOthers)}
            maySettle={settling}
          />
        </>
      )}
      <Thread key={id} loaded={loaded} closed={state === "merged"}>
        <Ending
          conversation={conversation}
          conclusion={conclusion}
          documents={loaded.documents}
          voted={voting ? undefined : latest}
          may={{
            poll: polling.mayOpen && state === "open" && !voting,
            settle: settling,
            reopen: (state === "answered" || state === "decided") && may.includes("discussion.reopen"),
          }}
        />
      </Thread>
    </Page>
  );
}
