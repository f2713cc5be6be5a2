// Inviting somebody to one's own city; the link is shown this once.
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { act, deed, look } from "~/app/door.server";
import { useTexts } from "~/app/i18n/useTexts";
import "~/app/i18n/further";
import { titled } from "~/app/i18n/title";
import { Breadcrumbs } from "~/app/ui/Breadcrumbs";
import { Notice } from "~/app/ui/Notice";
import { Page } from "~/app/ui/Page";
import { Time } from "~/app/ui/Time";
import { sendInvitation } from "~/server/domain/people/commands/sendInvitation";
import { openInvitations } from "~/server/domain/people/queries/openInvitations";
import { profileMine } from "~/server/domain/people/queries/profileMine";
import { CopyField } from "./CopyField";
import { InviteForm } from "./InviteForm";
import styles from "./people.module.css";

export const meta: MetaFunction = ({ matches }) => titled(matches, (t) => t("people:invite"));

/** Asking for the open invitations turns away those who may not invite. */
export async function loader(args: LoaderFunctionArgs) {
  await look(args, openInvitations);
  const { municipality } = await look(args, profileMine);
  return { municipality };
}

export const action = (args: ActionFunctionArgs) =>
  act({ "invitation.send": deed({ command: sendInvitation, after: (sent) => ({ sent }) }) })(args);

export default function Invite() {
  const t = useTexts("people");
  const { municipality } = useLoaderData<typeof loader>();
  const sent = useActionData<{ sent?: { email: string; link: string; expiresAt: string } }>()?.sent;
  return (
    <Page
      title={t("invite")}
      above={<Breadcrumbs steps={[{ to: "/municipality", label: municipality.name }]} />}
    >
      <div className={styles.narrow}>
        {sent && (
          <div role="status">
            <Notice tone="done" title={t("invited", { email: sent.email })}>
              <p>
                {t("invited-explained")} <Time at={sent.expiresAt} />.
              </p>
              <CopyField id="invitation-link" label={t("link-once")} value={sent.link} />
              <p>
                <Link to="/municipality">{t("back")}</Link>
              </p>
            </Notice>
          </div>
        )}
        <InviteForm key={sent?.link} town={municipality.name} />
      </div>
    </Page>
  );
}
