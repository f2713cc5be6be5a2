// Why something was not done, in words; and where the server only asks about a text, the way to mean it.

import type { Written } from "~/app/form.server";
import { useReasons } from "~/app/i18n/reasons";
import { useTexts } from "~/app/i18n/useTexts";
import type { Refusal as Refused } from "~/app/live/wire";
import { Meaning } from "./Meaning";

type Props = {
  refusal: Pick<Refused, "reason" | "fields" | "about">;
  /** Only the words: what stands around it has the way on. */
  plain?: boolean;
  /** What the form held when it was refused. */
  written?: Written | undefined;
};

export function Refusal({ refusal, plain = false, written }: Props) {
  const t = useTexts("conversations");
  const say = useReasons();
  const reason = Object.values(refusal.fields)[0] ?? refusal.reason;
  return (
    <div role="alert">
      <p>{reason === "too-long" ? t("message-too-long") : say(reason, refusal.about)}</p>
      {!plain && <Meaning reason={reason} written={written} />}
    </div>
  );
}
