// Merging a discussion into another with the same readers: what it means, before it is done.

import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useLoaderData, useParams } from "@remix-run/react";
import { act, deed, look } from "~/app/door.server";
import { useTexts } from "~/app/i18n/useTexts";
import { Quoting } from "~/app/ui/Quoting";
import "~/app/i18n/further";
import { conversationPath } from "~/app/features/conversations/conversationPath";
import { useReaderWords } from "~/app/features/conversations/readers";
import { titled } from "~/app/i18n/title";
import { Breadcrumbs } from "~/app/ui/Breadcrumbs";
import { Button } from "~/app/ui/Button";
import { FormNotice } from "~/app/ui/FormNotice";
import { LinkButton } from "~/app/ui/LinkButton";
import { Page } from "~/app/ui/Page";
import { useRefused } from "~/app/useRefused";
import { mergeDiscussion } from "~/server/domain/conversations/commands/mergeDiscussion";
import { discussionMerging } from "~/server/domain/conversations/queries/discussionMerging";
import styles from "./moving.module.css";
import { PlaceChoice } from "./PlaceChoice";

export const loader = (args: LoaderFunctionArgs) => look(args, discussionMerging);

export const meta: MetaFunction = ({ matches }) => titled(matches, (t) => t("moving:merge"));

export const action = act({
  "discussion.merge": deed({
    command: mergeDiscussion,
    after: ({ workspaceId, conversationId }) => redirect(`/w/${workspaceId}/discussions/${conversationId}`),
  }),
});

export default function MergeDiscussion() {
  const t = useTexts("moving");
  const { workspaceId = "" } = useParams();
  const { conversation, posts, places } = useLoaderData<typeof loader>();
  const { audienceOf } = useReaderWords();
  const { text, errors, written } = useRefused("discussion.merge");
  const { id, kind, title, language, internalTo } = conversation;
  const back = conversationPath({ workspaceId, conversationId: id, kind });
  return (
    <Page
      title={t("merge")}
      audience={audienceOf(internalTo)}
      above={<Breadcrumbs steps={[{ to: back, label: title, lang: language }]} />}
    >
      <div className={styles.sections}>
        <p>
          <Quoting say={(title) => t("merge-explained", { title, count: posts })} lang={language}>
            {title}
          </Quoting>
        </p>
        <p>{t("merge-stays")}</p>
        <Form method="post" className={styles.section}>
          <FormNotice text={text} errors={errors} />
          <input type="hidden" name="deed" value="discussion.merge" />
          <PlaceChoice name="intoId" places={places} chosen={written("intoId")}>
            <Button type="submit">{t("merge-now")}</Button>
          </PlaceChoice>
        </Form>
        <p>
          <LinkButton to={back} look="quiet">
            {t("cancel")}
          </LinkButton>
        </p>
      </div>
    </Page>
  );
}
