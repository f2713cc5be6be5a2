// Sharing an internal room or discussion with the other cities: what and with whom, before it is done.
import { Quoting } from "~/app/ui/Quoting";
import "~/app/i18n/moving";
import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useLoaderData, useParams } from "@remix-run/react";
import { act, deed, look } from "~/app/door.server";
import { titled } from "~/app/i18n/title";
import { useTexts } from "~/app/i18n/useTexts";
import { Breadcrumbs } from "~/app/ui/Breadcrumbs";
import { Button } from "~/app/ui/Button";
import { FormNotice } from "~/app/ui/FormNotice";
import { LinkButton } from "~/app/ui/LinkButton";
import { Page } from "~/app/ui/Page";
import { useRefused } from "~/app/useRefused";
import { shareConversation } from "~/server/domain/conversations/commands/shareConversation";
import { conversationSharing } from "~/server/domain/conversations/queries/conversationSharing";
import { conversationPath } from "./conversationPath";
import styles from "./forms.module.css";
import { useReaderWords } from "./readers";

export const meta: MetaFunction = ({ matches }) => titled(matches, (t) => t("conversations:share"));

export async function loader(args: LoaderFunctionArgs) {
  const sharing = await look(args, conversationSharing);
  const { id, kind, workspaceId, internalTo } = sharing.conversation;
  if (!internalTo) throw redirect(conversationPath({ workspaceId, conversationId: id, kind }));
  return sharing;
}

/** Also after a refusal: others may read it than the page said, and the next yes is to them. */
export const shouldRevalidate = () => true;

export const action = act({
  "conversation.share": deed({
    command: shareConversation,
    after: (shared) => redirect(conversationPath(shared)),
  }),
});

export default function Share() {
  const t = useTexts(["conversations", "moving"]);
  const { workspaceId = "" } = useParams();
  const { conversation, readers, partners, who } = useLoaderData<typeof loader>();
  const { text, errors } = useRefused("conversation.share");
  const { audienceOf, willReadBy } = useReaderWords();
  const { id, kind, title, language, messageCount, internalTo } = conversation;
  const back = conversationPath({ workspaceId, conversationId: id, kind });
  const people = readers.reduce((sum, city) => sum + city.people, 0);
  return (
    <Page
      title={t("share")}
      audience={audienceOf(internalTo)}
      above={<Breadcrumbs steps={[{ to: back, label: title, lang: language }]} />}
    >
      <Form method="post" className={styles.form}>
        <FormNotice text={text} errors={errors} />
        <input type="hidden" name="deed" value="conversation.share" />
        <input type="hidden" name="readers" value={people} />
        <input type="hidden" name="who" value={who} />
        <input type="hidden" name="messages" value={messageCount} />
        <p>
          <Quoting
            say={(title) => t("moving:whole-explained", { title, count: messageCount })}
            lang={language}
          >
            {title}
          </Quoting>
        </p>
        {kind === "discussion" && <p>{t("moving:whole-outcomes")}</p>}
        <p>
          <strong>{willReadBy(readers, partners)}</strong>
        </p>
        <div className={styles.deeds}>
          <Button type="submit">{t("moving:whole-now", { count: people })}</Button>
          <LinkButton to={back} look="quiet">
            {t("cancel")}
          </LinkButton>
        </div>
      </Form>
    </Page>
  );
}
