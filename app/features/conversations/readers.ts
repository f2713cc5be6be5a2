// Who will read, in words: "Läses av Karlstad (8) och Kristinehamn (5)".

import { useWorkspace } from "~/app/features/workspace/useWorkspace";
import { useLanguage } from "~/app/i18n/useFormat";
import { useTexts } from "~/app/i18n/useTexts";
import type { Audience } from "~/app/ui/audience";
import type { Readers } from "~/server/domain/core/audience";

export function useReaderWords() {
  const t = useTexts("conversations");
  const { owners } = useWorkspace();
  const language = useLanguage();
  const nameOf = (code: string) => owners.find((owner) => owner.code === code)?.name ?? code;
  const listOf = (readers: Readers[], partners: number) => {
    const cities = readers.map(({ municipalityCode, people }) => `${nameOf(municipalityCode)} (${people})`);
    if (partners > 0) cities.push(t("partners", { count: partners }));
    return new Intl.ListFormat(language, { type: "conjunction" }).format(cities);
  };
  return {
    nameOf,
    /** The audience as the design system shows it. */
    audienceOf: (internalTo: string | null): Audience =>
      internalTo ? { internalTo: nameOf(internalTo) } : "shared",
    /** Who will read, with how many in each city, and the partners who are named. */
    readBy: (readers: Readers[], internalTo: string | null, partners = 0): string =>
      t(internalTo && partners === 0 ? "read-only-by" : "read-by", { list: listOf(readers, partners) }),
    /** Who will read once it is shared. */
    willReadBy: (readers: Readers[], partners = 0): string =>
      t("will-be-read-by", { list: listOf(readers, partners) }),
    /** What the button that sends says. */
    send: (internalTo: string | null): string => {
      if (internalTo) return t("send-internal");
      return owners.length > 2 ? t("send-all") : t("send-both");
    },
    /** Which of the ways to say it fits: to one's own city, both, or all of more than two. */
    reach: (internalTo: string | null): "internal" | "both" | "all" => {
      if (internalTo) return "internal";
      return owners.length > 2 ? "all" : "both";
    },
    /** What stands in the empty composer. */
    writeTo: (internalTo: string | null): string =>
      internalTo ? t("write-internal", { town: nameOf(internalTo) }) : t("write-shared"),
  };
}
