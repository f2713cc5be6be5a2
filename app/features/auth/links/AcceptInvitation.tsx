// Accepting an invitation: who one is, and a password.
import { Form } from "@remix-run/react";
import { useLanguage } from "~/app/i18n/useFormat";
import { useTexts } from "~/app/i18n/useTexts";
import { Button } from "~/app/ui/Button";
import { EntryFrame } from "~/app/ui/EntryFrame";
import { FormNotice } from "~/app/ui/FormNotice";
import { useRefused } from "~/app/useRefused";
import type { LinkLook } from "~/server/domain/auth/queries/linkLook";
import styles from "../form.module.css";
import { Introduction } from "../Introduction";
import { NewPassword } from "../NewPassword";

type Invitation = Extract<LinkLook, { purpose: "invitation" }>;

export function AcceptInvitation(invitation: Invitation) {
  const t = useTexts("auth");
  const language = useLanguage();
  const form = useRefused("invitation.accept");
  const { name, email, municipality, invitedBy, partner } = invitation;
  return (
    <EntryFrame
      wide
      title={t("welcome")}
      intro={
        <>
          <p>{t(partner ? "invited-partner" : "invited", { by: invitedBy, municipality })}</p>
          <p>{t("invited-email", { email })}</p>
        </>
      }
    >
      <FormNotice text={form.text} errors={form.errors} />
      <Form method="post" className={styles.form}>
        <input type="hidden" name="deed" value="invitation.accept" />
        <Introduction form={form} known={{ name, language }} />
        <NewPassword label={t("password")} email={email} error={form.errors.password} />
        <Button type="submit">{t("accept")}</Button>
      </Form>
    </EntryFrame>
  );
}
