// Invitations that nobody has accepted yet.
import { Form } from "@remix-run/react";
import { useTexts } from "~/app/i18n/useTexts";
import { Button } from "~/app/ui/Button";
import { FormNotice } from "~/app/ui/FormNotice";
import { Time } from "~/app/ui/Time";
import { useRefused } from "~/app/useRefused";
import type { InvitationView } from "~/server/domain/people/queries/openInvitations";
import styles from "./people.module.css";

export function Invitations({ invitations }: { invitations: InvitationView[] }) {
  const t = useTexts("people");
  const { text } = useRefused("invitation.revoke");
  return (
    <section className={styles.invitations} aria-labelledby="invitations">
      <h2 id="invitations">{t("invitations")}</h2>
      <FormNotice text={text} />
      {invitations.length === 0 && <p className={styles.gone}>{t("no-invitations")}</p>}
      <ul className={styles.list}>
        {invitations.map((invitation) => (
          <InvitationRow key={invitation.id} invitation={invitation} />
        ))}
      </ul>
    </section>
  );
}

function InvitationRow({ invitation }: { invitation: InvitationView }) {
  const t = useTexts("people");
  const { id, email, name, role, organisation, expiresAt } = invitation;
  return (
    <li className={styles.row}>
      <span className={styles.words}>
        {name ? `${name}, ${email}` : email}
        <small>
          {[role && t(`roles.${role}`), organisation, t("valid-until")].filter(Boolean).join(" · ")}{" "}
          <Time at={expiresAt} />
        </small>
      </span>
      <Form method="post" preventScrollReset>
        <input type="hidden" name="deed" value="invitation.revoke" />
        <input type="hidden" name="invitationId" value={id} />
        <Button type="submit" look="quiet" aria-label={t("revoke-of", { email })}>
          {t("revoke")}
        </Button>
      </Form>
    </li>
  );
}
