// Opening a room, shared or internal.
import "~/app/i18n/further";
import { type LoaderFunctionArgs, type MetaFunction, redirect } from "@remix-run/node";
import { Form, useLoaderData, useParams } from "@remix-run/react";
import { useState } from "react";
import { act, deed, look } from "~/app/door.server";
import { byWords } from "~/app/formId.server";
import { titled } from "~/app/i18n/title";
import { useTexts } from "~/app/i18n/useTexts";
import { Breadcrumbs } from "~/app/ui/Breadcrumbs";
import { Button } from "~/app/ui/Button";
import { FormNotice } from "~/app/ui/FormNotice";
import { Page } from "~/app/ui/Page";
import { TextField } from "~/app/ui/TextField";
import { useRefused } from "~/app/useRefused";
import { openRoom } from "~/server/domain/conversations/commands/openRoom";
import { newId } from "~/server/domain/core/id";
import { readersOfAudiences } from "~/server/domain/workspaces/queries/readersOfAudiences";
import { AudienceChoice } from "./AudienceChoice";
import styles from "./forms.module.css";
import { PackageChoice } from "./PackageChoice";

export const meta: MetaFunction = ({ matches }) => titled(matches, (t) => t("opening:open-room"));

/** Who would read it, and an id for the room: pressing twice opens one. */
export async function loader(args: LoaderFunctionArgs) {
  return { readers: await look(args, readersOfAudiences), clientId: newId() };
}

export const action = act({
  "room.open": deed({
    command: openRoom,
    input: byWords("title", "description"),
    after: ({ conversationId, workspaceId }) => redirect(`/w/${workspaceId}/rooms/${conversationId}`),
  }),
});

export default function NewRoom() {
  const t = useTexts(["conversations", "opening", "workspace"]);
  const { workspaceId } = useParams();
  const { readers, clientId } = useLoaderData<typeof loader>();
  const { text, errors, written } = useRefused("room.open");
  const [audience, setAudience] = useState(written("audience", "shared"));
  return (
    <Page
      title={t("opening:open-room")}
      above={<Breadcrumbs steps={[{ to: `/w/${workspaceId}/rooms`, label: t("rooms") }]} />}
    >
      <Form method="post" className={styles.form}>
        <FormNotice text={text} errors={errors} />
        <input type="hidden" name="deed" value="room.open" />
        <input type="hidden" name="clientId" value={written("clientId", clientId)} />
        <TextField
          name="title"
          label={t("opening:room-name")}
          hint={t("workspace:room-name-hint")}
          defaultValue={written("title")}
          error={errors.title}
          maxLength={120}
          required
        />
        <TextField
          name="description"
          label={t("opening:description")}
          defaultValue={written("description")}
          error={errors.description}
          maxLength={500}
        />
        <AudienceChoice readers={readers} chosen={audience} onChoose={setAudience} />
        <PackageChoice written={written("workPackageId")} />
        <Button type="submit" look={audience === "internal" ? "internal" : "primary"}>
          {t("opening:open-room")}
        </Button>
      </Form>
    </Page>
  );
}
