// The yes to what the server asked about a text; what was said yes to before goes along.

import type { Written } from "~/app/form.server";
import { useTexts } from "~/app/i18n/useTexts";
import { meaningOf, meanings } from "./meant";

type Props = { reason: string | undefined; written?: Written | undefined };

export function Meaning({ reason, written = {} }: Props) {
  const t = useTexts(["conversations", "mentions"]);
  const asked = meaningOf(reason);
  return (
    <>
      {meanings
        .filter((name) => name !== asked && written[name])
        .map((name) => (
          <input key={name} type="hidden" name={name} value="true" />
        ))}
      {asked && (
        <label>
          <input type="checkbox" name={asked} />{" "}
          {t(asked === "everyoneMeant" ? "mentions:mean-everyone" : "conversations:personnummer-meant")}
        </label>
      )}
    </>
  );
}
