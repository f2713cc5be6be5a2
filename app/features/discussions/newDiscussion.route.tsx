// Asking a question: of one's own, or one that came up in a room.

import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, type ShouldRevalidateFunctionArgs, useLoaderData, useParams } from "@remix-run/react";
import { useState } from "react";
import { act, deed, look } from "~/app/door.server";
import { byWords } from "~/app/formId.server";
import { useTexts } from "~/app/i18n/useTexts";
import { Quoting } from "~/app/ui/Quoting";
import "~/app/i18n/further";
import { useReaderWords } from "~/app/features/conversations/readers";
import { Mentioning } from "~/app/features/mentions/Mentioning";
import { spoken } from "~/app/features/mentions/spoken";
import { TemplateChoice } from "~/app/features/templates/TemplateChoice";
import { useTemplate } from "~/app/features/templates/useTemplate";
import { useWorkspace } from "~/app/features/workspace/useWorkspace";
import { titled } from "~/app/i18n/title";
import { Breadcrumbs } from "~/app/ui/Breadcrumbs";
import { Button } from "~/app/ui/Button";
import { FormNotice } from "~/app/ui/FormNotice";
import { Page } from "~/app/ui/Page";
import { Prose } from "~/app/ui/Prose";
import { TextArea, TextField } from "~/app/ui/TextField";
import { useRefused } from "~/app/useRefused";
import { openDiscussion } from "~/server/domain/conversations/commands/openDiscussion";
import { messageOne } from "~/server/domain/conversations/queries/messageOne";
import { newId } from "~/server/domain/core/id";
import { readersOfAudiences } from "~/server/domain/workspaces/queries/readersOfAudiences";
import { AudienceChoice, type AudienceValue } from "../conversations/AudienceChoice";
import { Meaning } from "../conversations/Meaning";
import { PackageChoice } from "../conversations/PackageChoice";
import styles from "./discussions.module.css";

export const meta: MetaFunction = ({ matches }) => titled(matches, (t) => t("discussionList:open"));

export async function loader(args: LoaderFunctionArgs) {
  const messageId = new URL(args.request.url).searchParams.get("from");
  const [readers, origin] = await Promise.all([
    look(args, readersOfAudiences),
    messageId ? look(args, messageOne, { messageId }) : null,
  ]);
  return { readers, origin, clientId: newId() };
}

export const action = act({
  "discussion.open": deed({
    command: openDiscussion,
    input: byWords("title", "body"),
    after: ({ conversationId, workspaceId }) => redirect(`/w/${workspaceId}/discussions/${conversationId}`),
  }),
  // Another template is chosen on a page without JavaScript: all that was written comes back, for the page to fill in.
  template: async (_args, name, written) => ({ done: name, written }),
});

/** Choosing a template asks no server. */
export const shouldRevalidate = ({ formMethod }: ShouldRevalidateFunctionArgs) => formMethod !== undefined;

export default function NewDiscussion() {
  const t = useTexts(["discussionList", "discussions", "templates"]);
  const { workspaceId } = useParams();
  const { readers, origin, clientId } = useLoaderData<typeof loader>();
  const { text, errors, reasons, all, written: refused } = useRefused("discussion.open");
  const begun = origin ? spoken(origin.message.body) : undefined;
  const { written, body, template, choose, hint } = useTemplate(refused, begun);
  const { me } = useWorkspace();
  const { send } = useReaderWords();
  const first: AudienceValue = origin?.internalTo ? "internal" : "shared";
  const [audience, setAudience] = useState(written("audience", first));
  return (
    <Page
      title={t("open")}
      above={<Breadcrumbs steps={[{ to: `/w/${workspaceId}/discussions`, label: t("discussions:title") }]} />}
    >
      <Form method="post" className={styles.form}>
        <FormNotice text={text} errors={errors} />
        {/* The first button is what Enter presses: it must not be a template. */}
        <button type="submit" hidden tabIndex={-1} />
        <input type="hidden" name="deed" value="discussion.open" />
        <input type="hidden" name="clientId" value={written("clientId", clientId)} />
        {origin && (
          <blockquote className={styles.quoted}>
            <input type="hidden" name="originMessageId" value={origin.message.id} />
            <p>
              <Quoting
                say={(room) => t("templates:from-room", { name: origin.message.author.name, room })}
                lang={origin.titleLanguage}
              >
                {origin.title}
              </Quoting>
            </p>
            <Prose html={origin.message.html} lang={origin.message.language} />
          </blockquote>
        )}
        {!origin && <TemplateChoice chosen={template} onChoose={choose} />}
        <TextField
          name="title"
          label={t("question")}
          hint={hint ?? t("templates:question-hint")}
          defaultValue={written("title")}
          error={errors.title}
          maxLength={200}
          required
        />
        <Mentioning where={{ workspaceId: String(workspaceId), audience }} side="below">
          <TextArea
            name="body"
            label={t("first-post")}
            hint={t("templates:first-post-hint")}
            rows={8}
            defaultValue={body}
            error={errors.body}
            required
          />
        </Mentioning>
        <Meaning reason={reasons.body} written={all} />
        <AudienceChoice
          readers={readers}
          chosen={audience}
          only={origin ? first : undefined}
          onChoose={setAudience}
        />
        <PackageChoice written={written("workPackageId")} />
        <Button type="submit" look={audience === "internal" ? "internal" : "primary"}>
          {send(audience === "internal" ? me.municipalityCode : null)}
        </Button>
      </Form>
    </Page>
  );
}
