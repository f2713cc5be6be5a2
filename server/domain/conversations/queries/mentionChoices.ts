// Who can be mentioned where one writes: the people who can read it, their cities, and how many all are.
import type { TownMark } from "../../core/municipality";
import type { PersonRef } from "../../core/person";
import { type Look, query } from "../../core/query";
import { refuseField } from "../../core/refusal";
import { audienceOf, conversationLookedAt, placeIn } from "../find";
import { citiesIn, folded } from "../mentions/names";
import { type PoolPerson, poolFor, poolOf } from "../mentions/pool";
import { othersIn } from "../mentions/reached";
import { mentionChoicesInput } from "../schema";

/** More people than this at once are a list that nobody reads: write more of the name. */
const most = 100;

export interface CityChoice extends TownMark {
  /** How many of its people can read, without the one who asks. */
  people: number;
}

/**
 * Those whose name, or a word of it, begins as is written; the marks over letters may be left out. A partner is shown
 * those whose names stand in the conversation. `more`: there are others, found by writing more of the name.
 */
export const mentionChoices = query({
  name: "mention.choices",
  input: mentionChoicesInput,
  find(look, { conversationId, workspaceId }) {
    if (conversationId) return conversationLookedAt(look, conversationId);
    return workspaceId ? placeIn(look.actor, workspaceId) : refuseField("conversationId", "required");
  },
  async answer(look, { written, ...where }) {
    const { actor } = look;
    const pool = await poolAt(look, where);
    const others = pool.filter(({ id, reads }) => reads && id !== actor.id);
    const known = actor.role === "partner" ? others.filter(({ seen }) => seen) : others;
    const people = known.filter(({ name }) => beginsAs(name, written));
    const count = (code: string) =>
      others.filter(({ partner, municipalityCode }) => !partner && municipalityCode === code).length;
    const cities = citiesIn(pool).flatMap(({ town, reads }): CityChoice[] =>
      town && reads ? [{ ...town, people: count(town.code) }] : [],
    );
    return {
      people: people.slice(0, most).map(personRefOf),
      cities,
      all: othersIn(pool, actor.id),
      more: people.length > most,
    };
  },
});

export type MentionChoices = Awaited<ReturnType<typeof mentionChoices.answer>>;

type Where = { conversationId?: string; workspaceId?: string; audience?: "shared" | "internal" };

async function poolAt({ tx, actor, now }: Look, where: Where): Promise<PoolPerson[]> {
  const { conversationId, workspaceId = "", audience = "internal" } = where;
  if (conversationId) return poolOf(tx, conversationId, now);
  // A partner is named for conversations, and there is none here yet.
  if (actor.role === "partner") return [];
  return poolFor(tx, await audienceOf(tx, workspaceId, audience, actor), now);
}

/** "ohm" and "öhm" find Maja Öhman; "öhm" does not find an Ohm. */
function beginsAs(name: string, written: string): boolean {
  const asked = written.normalize("NFC").trim().toLowerCase();
  const begins = (text: string) =>
    text.startsWith(asked) || text.includes(` ${asked}`) || text.includes(`-${asked}`);
  return begins(name.toLowerCase()) || begins(folded(name));
}

function personRefOf({ id, name, title, municipalityCode, organisation }: PoolPerson): PersonRef {
  return { id, name, title, municipalityCode, organisation };
}
