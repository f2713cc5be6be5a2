// What one city says in a poll: votes for each answer, and the reasons with the names of those who gave them.

import { useTown } from "~/app/features/conversations/useTown";
import { useTexts } from "~/app/i18n/useTexts";
import { TownMark } from "~/app/ui/TownMark";
import type { FormerBallot } from "~/server/domain/polls/former";
import type { PollView } from "~/server/domain/polls/views";
import type { CityVotes } from "./agreement";
import { answersIn, FormerBallots } from "./FormerBallots";
import styles from "./polls.module.css";

type Props = {
  poll: PollView;
  city: CityVotes;
  /** What its people had answered before they answered anew, the latest first. */
  former: FormerBallot[];
};

export function CityColumn({ poll, city, former }: Props) {
  const t = useTexts("polls");
  const town = useTown(city.code);
  const heading = `poll-${poll.id}-${city.code}`;
  const ballots = poll.ballots.filter(({ municipalityCode }) => municipalityCode === city.code);
  const answers = (ids: string[]) => answersIn(poll, ids);
  return (
    <section className={styles.city} aria-labelledby={heading}>
      <h3 id={heading}>
        <TownMark town={town} small silent /> {town.name} <small>{t("votes", { count: city.voters })}</small>
      </h3>
      <ul className={styles.options}>
        {poll.options.map(({ id, text }) => {
          const count = city.counts.get(id) ?? 0;
          const share = city.voters > 0 ? (100 * count) / city.voters : 0;
          return (
            <li key={id} data-leading={city.leading === id ? "" : undefined}>
              <span lang={poll.language}>{text}</span> <span>{count}</span>
              <span className={styles.bar} aria-hidden style={{ inlineSize: `${share}%` }} />
            </li>
          );
        })}
      </ul>
      <ul className={styles.reasons}>
        {ballots.map(({ person, optionIds, reason, language }) => (
          <li key={person.id}>
            <strong>{person.name}</strong>: <span lang={poll.language}>{answers(optionIds)}</span>
            {reason && <q lang={language}>{reason}</q>}
            <FormerBallots poll={poll} former={former.filter(({ personId }) => personId === person.id)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
