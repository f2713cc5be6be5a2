// What a poll says, in words: whether the cities agree, and the outcome that its result proposes.

import { useReaderWords } from "~/app/features/conversations/readers";
import { useWorkspace } from "~/app/features/workspace/useWorkspace";
import { useLanguage, useToday } from "~/app/i18n/useFormat";
import { useTexts } from "~/app/i18n/useTexts";
import type { PollView } from "~/server/domain/polls/views";
import { type CityVotes, verdictOf, votesByCity } from "./agreement";
import { isOpen } from "./closing";

export function usePollWords(internalTo: string | null) {
  const t = useTexts("polls");
  const { owners } = useWorkspace();
  const { nameOf } = useReaderWords();
  const language = useLanguage();
  const today = useToday();
  const codes = internalTo ? [internalTo] : owners.map(({ code }) => code);
  const list = (names: string[]) => new Intl.ListFormat(language, { type: "conjunction" }).format(names);

  const open = (poll: PollView) => isOpen(poll, today);
  const votes = (poll: PollView): CityVotes[] => votesByCity(poll, codes);
  /** What the cities agree on; empty where they do not, or not yet. */
  const agreedOn = (poll: PollView): string => {
    const said = verdictOf(votes(poll));
    const id = said.kind === "agreed" ? said.optionId : undefined;
    return poll.options.find((option) => option.id === id)?.text ?? "";
  };
  const verdict = (poll: PollView, option = agreedOn(poll)): string => {
    const said = verdictOf(votes(poll));
    if (said.kind === "waiting")
      return t(open(poll) ? "not-yet" : "never", { towns: list(said.codes.map(nameOf)) });
    const [only = ""] = codes;
    if (said.kind === "not-agreed")
      return codes.length === 1 ? t("undecided", { town: nameOf(only) }) : t("not-agreed");
    if (codes.length > 2) return t("agreed-all", { option });
    return t("agreed", { count: codes.length, town: nameOf(only), option });
  };
  /** Markdown, for the one who ends the discussion to edit. */
  const proposal = (poll: PollView): string => {
    const counted = ({ counts }: CityVotes) =>
      poll.options.map(({ id, text }) => `${text} ${counts.get(id) ?? 0}`).join(", ");
    const cities = votes(poll)
      .map((city) => `- **${nameOf(city.code)}**: ${counted(city)}`)
      .join("\n");
    return t("proposal", { verdict: verdict(poll), question: poll.question, cities });
  };
  return { isOpen: open, votes, agreedOn, verdict, proposal };
}
