// Sharing an internal room or discussion with the other cities: what and with whom, before it is done.
import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useLoaderData, useParams } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { act, deed, look } from "~/app/door.server";
import { titled } from "~/app/i18n/title";
import { Breadcrumbs } from "~/app/ui/Breadcrumbs";
import { Button } from "~/app/ui/Button";
import { FormNotice } from "~/app/ui/FormNotice";
import { LinkButton } from "~/app/ui/LinkButton";
import { Page } from "~/app/ui/Page";
import { useRefused } from "~/app/useRefused";
import { shareConversation } from "~/server/domain/conversations/commands/shareConversation";
import { conversationOne } from "~/server/domain/conversations/queries/conversationOne";
import { readersOfAudiences } from "~/server/domain/workspaces/queries/readersOfAudiences";
import { conversationPath } from "./conversationPath";
import styles from "./forms.module.css";
import { useReaderWords } from "./readers";

export const meta: MetaFunction = ({ matches }) => titled(matches, (t) => t("conversations:share"));

export async function loader(args: LoaderFunctionArgs) {
  const [{ conversation }, { shared }] = await Promise.all([
    look(args, conversationOne),
    look(args, readersOfAudiences),
  ]);
  return { conversation, shared };
}

export const action = act({
  "conversation.share": deed({
    command: shareConversation,
    after: (shared) => redirect(conversationPath(shared)),
  }),
});

export default function Share() {
  const { t } = useTranslation("conversations");
  const { workspaceId = "" } = useParams();
  const { conversation, shared } = useLoaderData<typeof loader>();
  const { text, errors } = useRefused("conversation.share");
  const { audienceOf, readBy } = useReaderWords();
  const { id, kind, title, messageCount, internalTo } = conversation;
  const back = conversationPath({ workspaceId, conversationId: id, kind });
  const people = shared.reduce((sum, city) => sum + city.people, 0);
  return (
    <Page
      title={t("share")}
      audience={audienceOf(internalTo)}
      above={<Breadcrumbs steps={[{ to: back, label: title }]} />}
    >
      <Form method="post" className={styles.form}>
        <FormNotice text={text} errors={errors} />
        <input type="hidden" name="deed" value="conversation.share" />
        <input type="hidden" name="readers" value={people} />
        <p>{t("share-explained", { title, count: messageCount })}</p>
        <p>
          <strong>{readBy(shared, null)}</strong>
        </p>
        <div className={styles.deeds}>
          <Button type="submit">{t("share-now", { count: people })}</Button>
          <LinkButton to={back} look="quiet">
            {t("cancel")}
          </LinkButton>
        </div>
      </Form>
    </Page>
  );
}
