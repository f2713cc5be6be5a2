// Adding a document: a file, or a link to one that must stay in the city's own system.
import "~/app/i18n/further";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Form, useLoaderData, useParams, useSearchParams } from "@remix-run/react";
import { useState } from "react";
import { act, deed, look } from "~/app/door.server";
import { useReaderWords } from "~/app/features/conversations/readers";
import { useWorkspace } from "~/app/features/workspace/useWorkspace";
import { isMultipart, readForm } from "~/app/form.server";
import { byWords } from "~/app/formId.server";
import { titled } from "~/app/i18n/title";
import { useTexts } from "~/app/i18n/useTexts";
import { Breadcrumbs } from "~/app/ui/Breadcrumbs";
import { Button } from "~/app/ui/Button";
import { RadioGroup, Select } from "~/app/ui/ChoiceField";
import { FormNotice } from "~/app/ui/FormNotice";
import { Page } from "~/app/ui/Page";
import { TextField } from "~/app/ui/TextField";
import { useRefused } from "~/app/useRefused";
import { newId } from "~/server/domain/core/id";
import { addDocument } from "~/server/domain/documents/commands/addDocument";
import { readersOfAudiences } from "~/server/domain/workspaces/queries/readersOfAudiences";
import styles from "./documents.module.css";
import { PurposeChoice } from "./PurposeChoice";
import { UploadField } from "./UploadField";
import { readUploadForm } from "./upload.server";

export const meta: MetaFunction = ({ matches }) => titled(matches, (t) => t("documents:add"));

export async function loader(args: LoaderFunctionArgs) {
  const { shared, internal } = await look(args, readersOfAudiences);
  return { shared, internal, limit: args.context.settings.uploadLimit, clientId: newId() };
}

export const action = (args: ActionFunctionArgs) =>
  act(
    {
      "document.add": deed({
        command: addDocument,
        input: byWords("title", "url"),
        after: ({ documentId }) => redirect(`/w/${args.params.workspaceId}/documents/${documentId}`),
      }),
    },
    (given) => (isMultipart(given.request) ? readUploadForm(given) : readForm(given.request)),
  )(args);

export default function NewDocument() {
  const t = useTexts("documents");
  const { shared, internal, limit, clientId } = useLoaderData<typeof loader>();
  const { workspaceId } = useParams();
  const [search] = useSearchParams();
  const { text, errors, written } = useRefused("document.add");
  const { packages, me } = useWorkspace();
  const { readBy, nameOf, reach } = useReaderWords();
  const [audience, setAudience] = useState(written("audience", "shared"));
  const link = (search.get("kind") ?? "") === "link";
  const audiences = [
    { value: "shared", label: t("audiences.shared"), hint: readBy(shared, null) },
    {
      value: "internal",
      label: t("internal-to", { town: nameOf(me.municipalityCode) }),
      hint: readBy(internal, me.municipalityCode),
    },
  ];
  return (
    <Page
      title={t(link ? "add-link" : "add-file")}
      above={<Breadcrumbs steps={[{ to: `/w/${workspaceId}/documents`, label: t("title") }]} />}
    >
      <Form method="post" encType={link ? undefined : "multipart/form-data"} className={styles.form}>
        <FormNotice text={text} errors={errors} />
        <input type="hidden" name="deed" value="document.add" />
        <input type="hidden" name="clientId" value={written("clientId", clientId)} />
        {link && (
          <TextField
            name="url"
            type="url"
            label={t("address")}
            hint={t("address-hint")}
            defaultValue={written("url")}
            error={errors.url ?? errors.file}
            required
          />
        )}
        <TextField
          name="title"
          label={t("document-title")}
          defaultValue={written("title")}
          error={errors.title}
          required
        />
        <PurposeChoice written={written("purpose", "comments")} />
        <RadioGroup
          name="audience"
          label={t("who-reads")}
          choices={audiences}
          defaultValue={audience}
          onChoose={setAudience}
          required
        />
        <Select
          name="workPackageId"
          label={t("columns.workPackageId")}
          defaultValue={written("workPackageId")}
          error={errors.workPackageId}
        >
          <option value="">{t("every-package")}</option>
          {packages.map(({ id, title, language }) => (
            <option key={id} value={id} lang={language}>
              {title}
            </option>
          ))}
        </Select>
        {!link && (
          <UploadField limit={limit} uploaded={written("uploadId")} error={errors.file} titleField="title" />
        )}
        <Button type="submit" look={audience === "internal" ? "internal" : "primary"}>
          {t(`add-${reach(audience === "internal" ? me.municipalityCode : null)}`)}
        </Button>
      </Form>
    </Page>
  );
}
