// Reporting a message to the coordinators of one's own city: who will know, and why one does it.
import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useLoaderData } from "@remix-run/react";
import { act, deed, look } from "~/app/door.server";
import { useTexts } from "~/app/i18n/useTexts";
import "~/app/i18n/further";
import { conversationPath } from "~/app/features/conversations/conversationPath";
import forms from "~/app/features/conversations/forms.module.css";
import { useReaderWords } from "~/app/features/conversations/readers";
import { useWorkspace } from "~/app/features/workspace/useWorkspace";
import { titled } from "~/app/i18n/title";
import { Breadcrumbs } from "~/app/ui/Breadcrumbs";
import { Button } from "~/app/ui/Button";
import { FormNotice } from "~/app/ui/FormNotice";
import { LinkButton } from "~/app/ui/LinkButton";
import { Page } from "~/app/ui/Page";
import { TextArea } from "~/app/ui/TextField";
import { useRefused } from "~/app/useRefused";
import { messageHistory } from "~/server/domain/conversations/queries/messageHistory";
import { reportMessage } from "~/server/domain/reports/commands/reportMessage";
import { MessageAsked } from "./MessageAsked";

export const loader = (args: LoaderFunctionArgs) => look(args, messageHistory);

export const meta: MetaFunction = ({ matches }) => titled(matches, (t) => t("reports:report-title"));

export const action = act({
  "message.report": deed({
    command: reportMessage,
    after: ({ reportId }) => redirect(`/reports#${reportId}`),
  }),
});

export default function Report() {
  const t = useTexts("reports");
  const loaded = useLoaderData<typeof loader>();
  const { text, errors, written } = useRefused("message.report");
  const { me } = useWorkspace();
  const { audienceOf, nameOf } = useReaderWords();
  const { message, versions, title, internalTo } = loaded;
  const back = `${conversationPath(loaded)}?around=${message.number}#m-${message.number}`;
  return (
    <Page
      title={t("report-title")}
      audience={audienceOf(internalTo)}
      above={<Breadcrumbs steps={[{ to: back, label: title }]} />}
    >
      <Form method="post" className={forms.form}>
        <FormNotice text={text} errors={errors} />
        <input type="hidden" name="deed" value="message.report" />
        <MessageAsked message={message} html={versions[0]?.html ?? null} />
        <p>{t("report-explained", { town: nameOf(me.municipalityCode) })}</p>
        <TextArea
          name="reason"
          label={t("reason")}
          hint={t("reason-hint")}
          defaultValue={written("reason")}
          error={errors.reason}
          maxLength={500}
          required
        />
        <div className={forms.deeds}>
          <Button type="submit">{t("report-now")}</Button>
          <LinkButton to={back} look="quiet">
            {t("cancel")}
          </LinkButton>
        </div>
      </Form>
    </Page>
  );
}
