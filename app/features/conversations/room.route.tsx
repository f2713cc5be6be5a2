// A room: a running conversation that both cities, or one of them, follow as it goes.
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { FormerTitles } from "~/app/features/moving/MessageTraces";
import { titled } from "~/app/i18n/title";
import { useTexts } from "~/app/i18n/useTexts";
import { Page } from "~/app/ui/Page";
import { Conversation } from "./Conversation";
import { ConversationDeeds } from "./ConversationDeeds";
import { conversationAction, loadConversation } from "./conversation.server";
import { Pins } from "./Pins";
import { Readers } from "./Readers";
import { useReaderWords } from "./readers";

export const loader = (args: LoaderFunctionArgs) =>
  loadConversation(args, String(args.params.conversationId));
export const action = conversationAction;

export { unlessOnlyOpening as shouldRevalidate } from "./opening";

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  titled(matches, (t) => data?.conversation.title ?? t("conversations:rooms"));

export default function Room() {
  const loaded = useLoaderData<typeof loader>();
  const t = useTexts("conversations");
  const { audienceOf, nameOf } = useReaderWords();
  const { conversation, readers } = loaded;
  const { title, language, internalTo, description } = conversation;
  const people = readers.reduce((sum, city) => sum + city.people, 0);
  return (
    <Page
      fill
      title={<span lang={language}>{title}</span>}
      sub={
        description ? (
          <span lang={language}>{description}</span>
        ) : (
          t(internalTo ? "people-in" : "people", {
            count: people,
            town: internalTo ? nameOf(internalTo) : "",
          })
        )
      }
      audience={audienceOf(internalTo)}
      aside={{
        label: t("about-room"),
        children: (
          <>
            <Pins loaded={loaded} />
            <Readers loaded={loaded} />
            <FormerTitles loaded={loaded} />
          </>
        ),
      }}
      actions={<ConversationDeeds loaded={loaded} />}
    >
      <Conversation key={conversation.id} loaded={loaded} label={t("messages-in", { title })} takes />
    </Page>
  );
}
