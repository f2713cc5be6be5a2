// Name, title, department and language: all that is known of a person here.
import { Form } from "@remix-run/react";
import styles from "~/app/features/auth/form.module.css";
import { Introduction } from "~/app/features/auth/Introduction";
import { useTexts } from "~/app/i18n/useTexts";
import { Button } from "~/app/ui/Button";
import { FormNotice } from "~/app/ui/FormNotice";
import { useRefused } from "~/app/useRefused";
import type { Profile } from "~/server/domain/people/queries/profileMine";
import { Section } from "./Section";

export function ProfileSection({ profile }: { profile: Profile }) {
  const t = useTexts("profile");
  const form = useRefused("profile.edit");
  return (
    <Section
      id="profile"
      title={t("profile")}
      lead={t("profile-lead", { email: profile.email })}
      done={{ "profile.edit": t("saved") }}
    >
      <FormNotice text={form.text} errors={form.errors} />
      <Form method="post" className={styles.form} preventScrollReset>
        <input type="hidden" name="deed" value="profile.edit" />
        <Introduction form={form} known={profile} />
        <Button type="submit">{t("save")}</Button>
      </Form>
    </Section>
  );
}
