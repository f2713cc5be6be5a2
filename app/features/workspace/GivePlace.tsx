// Giving a place: to somebody of one's own city with a role, or to a partner for a time.
import { Form, Link } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTexts } from "~/app/i18n/useTexts";
import { Button } from "~/app/ui/Button";
import { Select } from "~/app/ui/ChoiceField";
import { FormNotice } from "~/app/ui/FormNotice";
import { LinkButton } from "~/app/ui/LinkButton";
import { type FormState, useRefused } from "~/app/useRefused";
import type { Candidate } from "~/server/domain/workspaces/queries/workspacePeople";
import { PartnerFields, RoleField } from "./PlaceFields";
import styles from "./people.module.css";
import { usePeople } from "./usePeople";

export function GivePlace() {
  const t = useTexts("workspace");
  const { candidates } = usePeople();
  const form = useRefused("membership.give");
  return (
    <GiveForm
      title={t("add-person")}
      form={form}
      people={candidates.filter(({ isPartner }) => !isPartner)}
      none={<None words={t("nobody-left")} way={t("invite")} />}
    >
      <RoleField chosen={form.written("role", "member")} error={form.errors.role} />
    </GiveForm>
  );
}

export function GivePartnerPlace() {
  const t = useTexts("workspace");
  const { candidates } = usePeople();
  const form = useRefused("membership.give");
  return (
    <GiveForm
      title={t("add-partner")}
      form={form}
      people={candidates.filter(({ isPartner }) => isPartner)}
      none={<None words={t("no-partner-left")} way={t("invite-partner")} />}
    >
      <PartnerFields form={form} endsOn="" named={[]} />
    </GiveForm>
  );
}

function None({ words, way }: { words: string; way: string }) {
  return (
    <>
      {words} <Link to="/municipality/invite">{way}</Link>
    </>
  );
}

type Props = { title: string; form: FormState; people: Candidate[]; none: ReactNode; children: ReactNode };

function GiveForm({ title, form, people, none, children }: Props) {
  const t = useTexts("workspace");
  return (
    <section className={styles.give} aria-labelledby="give">
      <h2 id="give">{title}</h2>
      <FormNotice text={form.text} errors={form.errors} />
      {people.length === 0 ? (
        <p>{none}</p>
      ) : (
        <Form method="post" className={styles.form} preventScrollReset>
          <input type="hidden" name="deed" value="membership.give" />
          <Select
            name="personId"
            label={t("person")}
            defaultValue={form.written("personId")}
            error={form.errors.personId}
            required
          >
            <option value="">{t("choose")}</option>
            {people.map(({ id, name, title, organisation }) => (
              <option key={id} value={id}>
                {[name, title, organisation].filter(Boolean).join(", ")}
              </option>
            ))}
          </Select>
          {children}
          <div className={styles.deeds}>
            <Button type="submit">{t("give-place")}</Button>
            <LinkButton to="?" look="plain" preventScrollReset>
              {t("cancel")}
            </LinkButton>
          </div>
        </Form>
      )}
    </section>
  );
}
