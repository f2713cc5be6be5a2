// Choosing a file. With JavaScript it is sent while one goes on writing, with progress; without, along with the form.
import { useEffect, useRef, useState } from "react";
import { useReasons } from "~/app/i18n/reasons";
import { useSize } from "~/app/i18n/size";
import { useTexts } from "~/app/i18n/useTexts";
import { Button, buttonClass } from "~/app/ui/Button";
import { Field } from "~/app/ui/Field";
import styles from "./documents.module.css";
import { sendFile } from "./sendFile";

type Props = {
  /** The largest file, in bytes. */
  limit: number;
  /** The upload that a refused form already has. */
  uploaded: string;
  error?: string | undefined;
  /** The field that gets the file's name while it is empty. */
  titleField?: string;
};

type State =
  | { is: "empty" }
  | { is: "sending"; share: number }
  | { is: "sent"; uploadId: string; fileName: string }
  | { is: "refused"; reason: string; seconds?: number };

export function UploadField({ limit, uploaded, error, titleField }: Props) {
  const t = useTexts("documents");
  const size = useSize();
  const say = useReasons();
  const [state, setState] = useState<State>(
    uploaded ? { is: "sent", uploadId: uploaded, fileName: t("file-before") } : { is: "empty" },
  );
  const [again, setAgain] = useState(0);
  const field = useRef<HTMLInputElement>(null);
  const choose = async () => {
    const [file] = field.current?.files ?? [];
    if (!file) return;
    if (file.size > limit) return setState({ is: "refused", reason: "file-too-large" });
    fillIn(field.current?.form, titleField, file.name);
    setState({ is: "sending", share: 0 });
    const answer = await sendFile(file, (share) => setState({ is: "sending", share }));
    if (!answer.ok) return setState({ is: "refused", reason: answer.reason });
    setState({ is: "sent", uploadId: answer.uploadId, fileName: answer.fileName });
  };
  // Whoever was quicker than the page has chosen before there was anybody to hear of it.
  const chosenAlready = useRef(choose);
  useEffect(() => void chosenAlready.current(), []);
  useEffect(() => {
    // Whoever pressed "choose another" goes on at the field that came back.
    if (again > 0) field.current?.focus();
  }, [again]);
  const chooseAnother = () => {
    setAgain(again + 1);
    setState({ is: "empty" });
  };
  const wrong = state.is === "refused" ? say(state.reason) : error;
  return (
    <Field name="file" label={t("file")} hint={t("file-hint", { size: size(limit) })} error={wrong} required>
      {(tied) => (
        <>
          {state.is !== "sent" && (
            <div className={styles.drop}>
              <input type="file" {...tied} onChange={choose} ref={field} />
              <p aria-hidden>
                <span className={buttonClass("quiet")}>{t("choose-file")}</span>
                {t("drop-file")}
              </p>
            </div>
          )}
          <div role="status" className={styles.progress}>
            {state.is === "sending" && (
              <>
                <progress max={1} value={state.share} aria-label={t("sending-file")} />
                <span>{t("sent-share", { share: Math.round(state.share * 100) })}</span>
              </>
            )}
            {state.is === "sent" && <span>{t("file-sent", { name: state.fileName })}</span>}
          </div>
          {state.is === "sent" && (
            <Button type="button" look="quiet" className={styles.other} onClick={chooseAnother}>
              {t("choose-other-file")}
            </Button>
          )}
          {state.is === "sent" && <input type="hidden" name="uploadId" value={state.uploadId} />}
        </>
      )}
    </Field>
  );
}

function fillIn(form: HTMLFormElement | null | undefined, name: string | undefined, fileName: string): void {
  const field = name && form?.elements.namedItem(name);
  if (field instanceof HTMLInputElement && field.value === "")
    field.value = fileName.replace(/\.\w{1,5}$/, "");
}
