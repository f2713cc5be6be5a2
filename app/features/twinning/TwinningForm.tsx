// The form for what the cities agree on: when it is proposed, and when it is changed.
import { Form } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTexts } from "~/app/i18n/useTexts";
import { Button } from "~/app/ui/Button";
import { Select } from "~/app/ui/ChoiceField";
import { fieldId } from "~/app/ui/Field";
import { FormNotice } from "~/app/ui/FormNotice";
import { LinkButton } from "~/app/ui/LinkButton";
import { TextArea, TextField } from "~/app/ui/TextField";
import { useRefused } from "~/app/useRefused";
import type { MunicipalityView } from "~/server/domain/people/queries/municipalityAll";
import styles from "./twinning.module.css";

export interface Agreed {
  pioneer: string;
  twins: string[];
  purpose: string;
  startsOn: string;
  endsOn: string;
  charter: string;
}

type Props = {
  deed: "twinning.propose" | "twinning.change";
  /** An id for what is proposed: pressing twice proposes one. */
  clientId?: string;
  agreed: Agreed;
  municipalities: MunicipalityView[];
  /** Where "Avbryt" leads. */
  cancel: string;
  /** What the button says. */
  children: ReactNode;
};

export function TwinningForm({ deed, clientId, agreed, municipalities, cancel, children }: Props) {
  const t = useTexts("twinning");
  const form = useRefused(deed);
  const { written, errors } = form;
  return (
    <Form method="post" className={styles.form}>
      <FormNotice text={form.text} errors={errors} />
      <input type="hidden" name="deed" value={deed} />
      {clientId && <input type="hidden" name="clientId" value={written("clientId", clientId)} />}
      <Select
        name="pioneer"
        label={t("pioneer")}
        hint={t("pioneer-hint")}
        defaultValue={written("pioneer", agreed.pioneer)}
        error={errors.pioneer}
        required
      >
        <Towns municipalities={municipalities} />
      </Select>
      <Twins chosen={form.list("twins", agreed.twins)} municipalities={municipalities} error={errors.twins} />
      <TextArea
        name="purpose"
        label={t("purpose")}
        hint={t("purpose-hint")}
        defaultValue={written("purpose", agreed.purpose)}
        error={errors.purpose}
        maxLength={1000}
        required
      />
      <div className={styles.days}>
        {(["startsOn", "endsOn"] as const).map((name) => (
          <TextField
            key={name}
            type="date"
            name={name}
            label={t(name)}
            defaultValue={written(name, agreed[name])}
            error={errors[name]}
            required
          />
        ))}
      </div>
      <TextArea
        name="charter"
        label={t("charter")}
        hint={t("charter-hint")}
        defaultValue={written("charter", agreed.charter)}
        error={errors.charter}
        rows={16}
        maxLength={20000}
        required
      />
      {deed === "twinning.change" && (
        <TextArea
          name="reason"
          label={t("reason-change")}
          hint={t("reason-hint")}
          defaultValue={written("reason")}
          error={errors.reason}
          maxLength={1000}
          required
        />
      )}
      <div className={styles.deeds}>
        <Button type="submit">{children}</Button>
        <LinkButton to={cancel} look="plain">
          {t("cancel")}
        </LinkButton>
      </div>
    </Form>
  );
}

type TwinsProps = { chosen: string[]; municipalities: MunicipalityView[]; error: string | undefined };

/** One field more than are chosen, and at least two: a twinning may have several twins. */
function Twins({ chosen, municipalities, error }: TwinsProps) {
  const t = useTexts("twinning");
  const fields = Array.from({ length: Math.max(2, chosen.length + 1) }, (_, i) => i);
  return fields.map((i) => (
    <Select
      key={i}
      id={i === 0 ? fieldId("twins") : `twin-${i}`}
      name="twins[]"
      label={t("twin", { number: i + 1 })}
      defaultValue={chosen[i] ?? ""}
      error={i === 0 ? error : undefined}
      required={i === 0}
    >
      <Towns municipalities={municipalities} />
    </Select>
  ));
}

function Towns({ municipalities }: { municipalities: MunicipalityView[] }) {
  const t = useTexts("twinning");
  const inProgramme = municipalities.filter(({ programmeRole }) => programmeRole !== null);
  const others = municipalities.filter(({ programmeRole }) => programmeRole === null);
  return (
    <>
      <option value="">{t("choose")}</option>
      <optgroup label={t("in-programme")}>
        {inProgramme.map((town) => (
          <Town key={town.code} town={town} />
        ))}
      </optgroup>
      <optgroup label={t("other-towns")}>
        {others.map((town) => (
          <Town key={town.code} town={town} />
        ))}
      </optgroup>
    </>
  );
}

function Town({ town: { code, name, founded } }: { town: MunicipalityView }) {
  const t = useTexts("twinning");
  return <option value={code}>{founded ? t("has-side", { town: name }) : name}</option>;
}
