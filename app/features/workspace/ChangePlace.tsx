// Changing a place, under the person it belongs to: another role, a partner's last day and conversations, or the end of it.
import { Form } from "@remix-run/react";
import { useTexts } from "~/app/i18n/useTexts";
import { Button, buttonClass } from "~/app/ui/Button";
import { FormNotice } from "~/app/ui/FormNotice";
import { useRefused } from "~/app/useRefused";
import type { MembershipView } from "~/server/domain/workspaces/present";
import { PartnerFields, RoleField } from "./PlaceFields";
import styles from "./people.module.css";
import { usePeople } from "./usePeople";

export function ChangePlace({ place }: { place: MembershipView }) {
  const t = useTexts("workspace");
  const { named } = usePeople();
  const form = useRefused("membership.change");
  const isPartner = place.role === "partner";
  return (
    <div className={styles.change}>
      <FormNotice text={form.text} errors={form.errors} />
      <Form method="post" className={styles.form} preventScrollReset>
        <input type="hidden" name="deed" value="membership.change" />
        <input type="hidden" name="membershipId" value={place.id} />
        {isPartner ? (
          <PartnerFields form={form} endsOn={place.endsOn ?? ""} named={named[place.id] ?? []} />
        ) : (
          <RoleField chosen={form.written("role", place.role)} error={form.errors.role} />
        )}
        <Button type="submit">{t("save")}</Button>
      </Form>
      <EndPlace place={place} />
    </div>
  );
}

function EndPlace({ place }: { place: MembershipView }) {
  const t = useTexts("workspace");
  const { text } = useRefused("membership.end");
  const { name } = place.person;
  return (
    <>
      <FormNotice text={text} />
      <details>
        <summary className={buttonClass("quiet")}>{t("end-place")} …</summary>
        <Form method="post" className={styles.form} preventScrollReset>
          <input type="hidden" name="deed" value="membership.end" />
          <input type="hidden" name="membershipId" value={place.id} />
          <p>{t("end-place-explained", { name })}</p>
          <Button type="submit" look="danger">
            {t("end-place-of", { name })}
          </Button>
        </Form>
      </details>
    </>
  );
}
