// Whether the cities agree: in each of them, the same answer leads by itself.
import type { PollView } from "~/server/domain/polls/views";

export interface CityVotes {
  code: string;
  /** How many there have voted, and for each answer. */
  voters: number;
  counts: Map<string, number>;
  /** The answer with more votes than any other; none while it is even, or while nobody has voted. */
  leading: string | undefined;
}

export type Verdict =
  /** Cities in which nobody has voted. */
  { kind: "waiting"; codes: string[] } | { kind: "agreed"; optionId: string } | { kind: "not-agreed" };

/** The votes of a poll, a column for each city that reads it. */
export function votesByCity({ options, ballots }: PollView, codes: string[]): CityVotes[] {
  return codes.map((code) => {
    const own = ballots.filter(({ municipalityCode }) => municipalityCode === code);
    const counts = new Map(
      options.map(({ id }) => [id, own.filter(({ optionIds }) => optionIds.includes(id)).length]),
    );
    return { code, voters: own.length, counts, leading: leadingIn(counts) };
  });
}

/** Agreed is what leads in every city that owns the workspace, once all of them have voted. */
export function verdictOf(cities: CityVotes[]): Verdict {
  const silent = cities.filter(({ voters }) => voters === 0).map(({ code }) => code);
  if (silent.length > 0) return { kind: "waiting", codes: silent };
  const [first, ...others] = cities.map(({ leading }) => leading);
  const agreed = first !== undefined && others.every((leading) => leading === first);
  return agreed ? { kind: "agreed", optionId: first } : { kind: "not-agreed" };
}

function leadingIn(counts: Map<string, number>): string | undefined {
  const most = Math.max(...counts.values());
  const leaders = [...counts].filter(([, count]) => count === most);
  return most > 0 && leaders.length === 1 ? leaders[0]?.[0] : undefined;
}
