// Moving a post with its answers: to a discussion of its own, or to another one with the same readers.

import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { act, deed, look } from "~/app/door.server";
import { MeantFor } from "~/app/features/decisions/MeantFor";
import { useTexts } from "~/app/i18n/useTexts";
import "~/app/i18n/further";
import { conversationPath } from "~/app/features/conversations/conversationPath";
import { useReaderWords } from "~/app/features/conversations/readers";
import { titled } from "~/app/i18n/title";
import { Breadcrumbs } from "~/app/ui/Breadcrumbs";
import { Button } from "~/app/ui/Button";
import { FormNotice } from "~/app/ui/FormNotice";
import { LinkButton } from "~/app/ui/LinkButton";
import { Page } from "~/app/ui/Page";
import { Prose } from "~/app/ui/Prose";
import { TextField } from "~/app/ui/TextField";
import { useRefused } from "~/app/useRefused";
import { moveMessage } from "~/server/domain/conversations/commands/moveMessage";
import { splitDiscussion } from "~/server/domain/conversations/commands/splitDiscussion";
import { messageMoving } from "~/server/domain/conversations/queries/messageMoving";
import styles from "./moving.module.css";
import { PlaceChoice } from "./PlaceChoice";

export const loader = (args: LoaderFunctionArgs) => look(args, messageMoving);

export const meta: MetaFunction = ({ matches }) => titled(matches, (t) => t("moving:move"));

export const action = act({
  "discussion.split": deed({
    command: splitDiscussion,
    after: ({ workspaceId, conversationId }) => redirect(`/w/${workspaceId}/discussions/${conversationId}`),
  }),
  "message.move": deed({ command: moveMessage, after: ({ messageId }) => redirect(`/m/${messageId}`) }),
});

export default function MovePost() {
  const t = useTexts("moving");
  const loaded = useLoaderData<typeof loader>();
  const { message, posts, title, titleLanguage, workspaceId, internalTo, places } = loaded;
  const { audienceOf } = useReaderWords();
  const { conversationId, conversationKind: kind, number, author } = message;
  const back = `${conversationPath({ workspaceId, conversationId, kind })}?around=${number}#m-${number}`;
  return (
    <Page
      title={t("move")}
      audience={audienceOf(internalTo)}
      above={<Breadcrumbs steps={[{ to: back, label: title, lang: titleLanguage }]} />}
    >
      <div className={styles.sections}>
        <blockquote className={styles.post}>
          <p className={styles.trace}>{author.name}</p>
          <Prose html={message.html} lang={message.language} />
          {posts > 1 && <p className={styles.trace}>{t("answers", { count: posts - 1 })}</p>}
        </blockquote>
        <p>{t("move-explained")}</p>
        <Split internalTo={internalTo} />
        <MoveTo places={places} />
        <p>
          <LinkButton to={back} look="quiet">
            {t("cancel")}
          </LinkButton>
        </p>
      </div>
    </Page>
  );
}

function Split({ internalTo }: { internalTo: string | null }) {
  const t = useTexts("moving");
  const { text, errors, written } = useRefused("discussion.split");
  return (
    <Form method="post" className={styles.section} aria-labelledby="split">
      <h2 id="split">{t("split")}</h2>
      <FormNotice text={text} errors={errors} />
      <input type="hidden" name="deed" value="discussion.split" />
      <MeantFor internalTo={internalTo} />
      <TextField
        name="title"
        label={t("new-question")}
        hint={t("new-question-hint")}
        defaultValue={written("title")}
        error={errors.title}
        maxLength={200}
        required
      />
      <Button type="submit">{t("split-now")}</Button>
    </Form>
  );
}

type Places = Awaited<ReturnType<typeof loader>>["places"];

function MoveTo({ places }: { places: Places }) {
  const t = useTexts("moving");
  const { text, errors, written } = useRefused("message.move");
  return (
    <Form method="post" className={styles.section} aria-labelledby="to-other">
      <h2 id="to-other">{t("to-other")}</h2>
      <FormNotice text={text} errors={errors} />
      <input type="hidden" name="deed" value="message.move" />
      <PlaceChoice name="conversationId" places={places} chosen={written("conversationId")}>
        <Button type="submit" look="quiet">
          {t("move-now")}
        </Button>
      </PlaceChoice>
    </Form>
  );
}
