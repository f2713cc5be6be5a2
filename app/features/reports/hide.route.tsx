// A lead hides a message, or puts it back: what that means for whom, and why it is done.

import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { act, deed, look } from "~/app/door.server";
import { MeantFor } from "~/app/features/decisions/MeantFor";
import { useTexts } from "~/app/i18n/useTexts";
import "~/app/i18n/further";
import { conversationPath } from "~/app/features/conversations/conversationPath";
import forms from "~/app/features/conversations/forms.module.css";
import { useReaderWords } from "~/app/features/conversations/readers";
import { titled } from "~/app/i18n/title";
import { Breadcrumbs } from "~/app/ui/Breadcrumbs";
import { Button } from "~/app/ui/Button";
import { FormNotice } from "~/app/ui/FormNotice";
import { LinkButton } from "~/app/ui/LinkButton";
import { Page } from "~/app/ui/Page";
import { TextField } from "~/app/ui/TextField";
import { useRefused } from "~/app/useRefused";
import { hideMessage } from "~/server/domain/conversations/commands/hideMessage";
import { messageHistory } from "~/server/domain/conversations/queries/messageHistory";
import { MessageAsked } from "./MessageAsked";

export async function loader(args: LoaderFunctionArgs) {
  const history = await look(args, messageHistory);
  if (!history.mayHide) throw new Response("forbidden", { status: 403 });
  return history;
}

export const meta: MetaFunction<typeof loader> = ({ data, matches }) =>
  titled(matches, (t) => t(data?.message.hidden ? "reports:unhide-title" : "reports:hide-title"));

export const action = act({
  "message.hide": deed({
    command: hideMessage,
    after: ({ id }) => redirect(`/m/${id}`),
  }),
});

export default function Hide() {
  const t = useTexts("reports");
  const loaded = useLoaderData<typeof loader>();
  const { text, errors, written } = useRefused("message.hide");
  const { audienceOf } = useReaderWords();
  const { message, versions, title, titleLanguage, internalTo } = loaded;
  const deedOf = message.hidden ? "unhide" : "hide";
  const back = `${conversationPath(loaded)}?around=${message.number}#m-${message.number}`;
  return (
    <Page
      title={t(`${deedOf}-title`)}
      audience={audienceOf(internalTo)}
      above={<Breadcrumbs steps={[{ to: back, label: title, lang: titleLanguage }]} />}
    >
      <Form method="post" className={forms.form}>
        <FormNotice text={text} errors={errors} />
        <input type="hidden" name="deed" value="message.hide" />
        <MeantFor internalTo={internalTo} />
        <input type="hidden" name="on" value={String(!message.hidden)} />
        <MessageAsked message={message} html={versions[0]?.html ?? null} />
        <p>{t(`${deedOf}-explained`)}</p>
        <TextField
          name="reason"
          label={t("hide-reason")}
          hint={t(`${deedOf}-reason-hint`)}
          defaultValue={written("reason")}
          error={errors.reason}
          maxLength={300}
          required
        />
        <div className={forms.deeds}>
          <Button type="submit">{t(`${deedOf}-now`)}</Button>
          <LinkButton to={back} look="quiet">
            {t("cancel")}
          </LinkButton>
        </div>
      </Form>
    </Page>
  );
}
