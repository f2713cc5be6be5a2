// What somebody had answered in a poll, and why, before answering anew: folded away under the answer that counts.
import { useFormat } from "~/app/i18n/useFormat";
import { useTexts } from "~/app/i18n/useTexts";
import { Former } from "~/app/ui/Former";
import { Quoting } from "~/app/ui/Quoting";
import type { FormerBallot } from "~/server/domain/polls/former";
import type { PollView } from "~/server/domain/polls/views";

type Props = { poll: PollView; former: FormerBallot[] };

export function FormerBallots({ poll, former }: Props) {
  const t = useTexts("polls");
  const { when } = useFormat();
  if (former.length === 0) return null;
  return (
    <Former summary={t("changed")}>
      {former.map(({ optionIds, reason, language, until }) => (
        <li key={until}>
          {optionIds ? (
            <Quoting say={(answers) => t("had", { answers, when: when(until) })} lang={poll.language}>
              {answersIn(poll, optionIds)}
            </Quoting>
          ) : (
            t("had-withheld", { when: when(until) })
          )}
          {reason && <q lang={language}>{reason}</q>}
        </li>
      ))}
    </Former>
  );
}

/** The answers in words, in the order that the poll has them. */
export function answersIn({ options }: PollView, optionIds: string[]): string {
  return options.flatMap(({ id, text }) => (optionIds.includes(id) ? [text] : [])).join(", ");
}
