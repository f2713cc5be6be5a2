// The fields that say what a place is: a role, or a partner's last day and conversations.
import { useTexts } from "~/app/i18n/useTexts";
import { RadioGroup } from "~/app/ui/ChoiceField";
import { fieldId } from "~/app/ui/Field";
import { TextField } from "~/app/ui/TextField";
import type { FormState } from "~/app/useRefused";
import styles from "./people.module.css";
import { usePeople } from "./usePeople";
import { useWorkspace } from "./useWorkspace";

const roles = ["lead", "member", "reader"] as const;

export function RoleField({ chosen, error }: { chosen: string; error: string | undefined }) {
  const t = useTexts("workspace");
  const choices = roles.map((role) => ({
    value: role,
    label: t(`roles.${role}`),
    hint: t(`roles-explained.${role}`),
  }));
  return (
    <RadioGroup
      name="role"
      label={t("role")}
      choices={choices}
      defaultValue={chosen}
      error={error}
      required
    />
  );
}

type Props = { form: FormState; endsOn: string; named: string[] };

export function PartnerFields({ form, endsOn, named }: Props) {
  const t = useTexts("workspace");
  return (
    <>
      <input type="hidden" name="role" value="partner" />
      <TextField
        type="date"
        name="endsOn"
        label={t("ends-on")}
        hint={t("ends-on-hint")}
        defaultValue={form.written("endsOn", endsOn)}
        error={form.errors.endsOn}
        required
      />
      <NamedConversations named={form.list("conversationIds", named)} error={form.errors.conversationIds} />
    </>
  );
}

/** The empty field says that the list is whole, also when nothing in it is ticked. */
function NamedConversations({ named, error }: { named: string[]; error: string | undefined }) {
  const t = useTexts(["workspace", "house"]);
  const { conversations } = usePeople();
  const { owners } = useWorkspace();
  const id = fieldId("conversationIds");
  if (conversations.length === 0) return <p>{t("nothing-to-name")}</p>;
  return (
    <fieldset id={id} tabIndex={-1} aria-describedby={`${id}-help`}>
      <legend>{t("named")}</legend>
      <p id={`${id}-help`} className={error ? styles.error : styles.hint}>
        {error ?? t("named-hint")}
      </p>
      <input type="hidden" name="conversationIds[]" value="" />
      <div className={styles.named}>
        {conversations.map(({ id, kind, title, language, internalTo }) => (
          <label key={id}>
            <input type="checkbox" name="conversationIds[]" value={id} defaultChecked={named.includes(id)} />
            <span>
              <span lang={language}>{title}</span>
              <small>
                {t(`kind.${kind}`)}
                {internalTo &&
                  `, ${t("house:internal-rooms", { town: owners.find(({ code }) => code === internalTo)?.name ?? "" })}`}
              </small>
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
