// Where one is signed in, and the ways to sign out there.
import { Form, type FormProps } from "@remix-run/react";
import { useAskedFirst } from "~/app/features/workspace/SignOut";
import { useTexts } from "~/app/i18n/useTexts";
import { Badge } from "~/app/ui/Badge";
import { Button } from "~/app/ui/Button";
import { FormNotice } from "~/app/ui/FormNotice";
import { Time } from "~/app/ui/Time";
import { useRefused } from "~/app/useRefused";
import type { SessionView } from "~/server/domain/auth/queries/mine";
import styles from "./profile.module.css";
import { Section } from "./Section";

export function SessionsSection({ sessions }: { sessions: SessionView[] }) {
  const t = useTexts("profile");
  const { text } = useRefused("session.end");
  const { onSubmit, question } = useAskedFirst();
  return (
    <Section
      id="sessions"
      title={t("sessions")}
      lead={t("sessions-lead")}
      done={{ "session.end": t("session-ended") }}
    >
      <FormNotice text={text} />
      <ul className={styles.list}>
        {sessions.map((session) => (
          <SessionRow key={session.id} session={session} onSubmit={session.here ? onSubmit : undefined} />
        ))}
      </ul>
      <div className={styles.deeds}>
        {sessions.length > 1 && (
          <Form method="post" preventScrollReset>
            <input type="hidden" name="deed" value="session.endAll" />
            <input type="hidden" name="keepThis" value="true" />
            <Button type="submit" look="quiet">
              {t("sign-out-elsewhere")}
            </Button>
          </Form>
        )}
        <Form method="post" preventScrollReset onSubmit={onSubmit}>
          <input type="hidden" name="deed" value="session.endAll" />
          <Button type="submit" look="quiet">
            {t("sign-out-everywhere")}
          </Button>
        </Form>
      </div>
      {question}
    </Section>
  );
}

type RowProps = { session: SessionView; onSubmit: FormProps["onSubmit"] };

function SessionRow({ session: { id, device, createdAt, lastSeenAt, here }, onSubmit }: RowProps) {
  const t = useTexts("profile");
  const name = device || t("unknown-device");
  const out = here ? t("sign-out-here") : t("sign-out-there");
  return (
    <li className={styles.row}>
      <span className={styles.words}>
        {name} {here && <Badge tone="done">{t("here")}</Badge>}
        <small>
          {t("last-seen")} <Time at={lastSeenAt} /> · {t("signed-in")} <Time at={createdAt} />
        </small>
      </span>
      <Form method="post" preventScrollReset onSubmit={onSubmit}>
        <input type="hidden" name="deed" value="session.end" />
        <input type="hidden" name="sessionId" value={id} />
        <Button type="submit" look="quiet" aria-label={`${out}: ${name}`}>
          {out}
        </Button>
      </Form>
    </li>
  );
}
