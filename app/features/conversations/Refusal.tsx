// Why something was not done, in words; and for a text that seems to hold a personnummer, the way to mean it.
import { useTranslation } from "react-i18next";
import { useReasons } from "~/app/i18n/reasons";
import type { Refusal as Refused } from "~/app/live/wire";

type Props = {
  refusal: Pick<Refused, "reason" | "fields" | "about">;
  /** Only the words: what stands around it has the way on. */
  plain?: boolean;
};

export function Refusal({ refusal, plain = false }: Props) {
  const { t } = useTranslation("conversations");
  const say = useReasons();
  const reason = Object.values(refusal.fields)[0] ?? refusal.reason;
  return (
    <div role="alert">
      <p>{reason === "too-long" ? t("message-too-long") : say(reason, refusal.about)}</p>
      {reason === "personnummer-ask" && !plain && (
        <label>
          <input type="checkbox" name="personnummerMeant" /> {t("personnummer-meant")}
        </label>
      )}
    </div>
  );
}
