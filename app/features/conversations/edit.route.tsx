// Another title, description or work package for a room or a discussion.

import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useLoaderData, useParams } from "@remix-run/react";
import { act, deed, look } from "~/app/door.server";
import { MeantFor } from "~/app/features/decisions/MeantFor";
import { useTexts } from "~/app/i18n/useTexts";
import "~/app/i18n/further";
import { MergeLink } from "~/app/features/moving/MergeLink";
import { titled } from "~/app/i18n/title";
import { Breadcrumbs } from "~/app/ui/Breadcrumbs";
import { Button } from "~/app/ui/Button";
import { FormNotice } from "~/app/ui/FormNotice";
import { LinkButton } from "~/app/ui/LinkButton";
import { Page } from "~/app/ui/Page";
import { TextField } from "~/app/ui/TextField";
import { useRefused } from "~/app/useRefused";
import { editConversation } from "~/server/domain/conversations/commands/editConversation";
import { conversationOne } from "~/server/domain/conversations/queries/conversationOne";
import { conversationPath } from "./conversationPath";
import styles from "./forms.module.css";
import { PackageChoice } from "./PackageChoice";
import { useReaderWords } from "./readers";

export const meta: MetaFunction = ({ matches }) => titled(matches, (t) => t("conversations:change"));

export const loader = (args: LoaderFunctionArgs) => look(args, conversationOne);

export const action = act({
  "conversation.edit": deed({
    command: editConversation,
    after: (edited) => redirect(conversationPath(edited)),
  }),
});

export default function EditConversation() {
  const t = useTexts(["conversations", "opening"]);
  const { workspaceId = "" } = useParams();
  const { conversation, may } = useLoaderData<typeof loader>();
  const { text, errors, written } = useRefused("conversation.edit");
  const { audienceOf } = useReaderWords();
  const { id, kind, title, language, description, workPackageId, internalTo, state } = conversation;
  const back = conversationPath({ workspaceId, conversationId: id, kind });
  return (
    <Page
      title={t("change")}
      audience={audienceOf(internalTo)}
      above={<Breadcrumbs steps={[{ to: back, label: title, lang: language }]} />}
    >
      <Form method="post" className={styles.form}>
        <FormNotice text={text} errors={errors} />
        <input type="hidden" name="deed" value="conversation.edit" />
        <MeantFor internalTo={internalTo} />
        <TextField
          name="title"
          label={t(kind === "room" ? "opening:room-name" : "opening:question")}
          defaultValue={written("title", title)}
          error={errors.title}
          maxLength={200}
          required
        />
        <TextField
          name="description"
          label={t("opening:description")}
          defaultValue={written("description", description)}
          error={errors.description}
          maxLength={500}
        />
        <PackageChoice written={written("workPackageId", workPackageId ?? "")} />
        <div className={styles.deeds}>
          <Button type="submit">{t("save")}</Button>
          <LinkButton to={back} look="quiet">
            {t("cancel")}
          </LinkButton>
        </div>
      </Form>
      {state === "open" && may.includes("discussion.merge") && kind === "discussion" && (
        <p className={styles.apart}>
          <MergeLink to={`/w/${workspaceId}/merge/${id}`} />
        </p>
      )}
    </Page>
  );
}
