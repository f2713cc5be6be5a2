// The start page: what is new since I was last here, what waits for me, the latest, and both cities side by side.

import {
  dueForReview,
  latestDiscussions,
  unansweredByMyCity,
  withoutOutcome,
} from "../../conversations/find";
import { markOf, type TownMark, townName } from "../../core/municipality";
import { may } from "../../core/permissions";
import { type Look, query } from "../../core/query";
import { unansweredPolls } from "../../polls/find";
import { awaitingReports } from "../../reports/find";
import { awaitingMyCity } from "../../twinnings/find";
import { latestDocuments, waitingForComments } from "../documents";
import { placeIn } from "../find";
import { newsSince } from "../news";
import { workspaceInput } from "../schema";

/** How many lines each list of the page has at most. */
const few = 5;
const shownNews = 8;

export interface City extends TownMark {
  people: number;
  /** The names of those who lead the city's part of the work; null for a partner, who knows only whom they have met. */
  leads: string[] | null;
}

export const workspaceStart = query({
  name: "workspace.start",
  input: workspaceInput,
  find: ({ actor }, { workspaceId }) => placeIn(actor, workspaceId),
  async answer(look, { workspaceId }) {
    const { tx, actor } = look;
    const personId = actor.id;
    const where = { workspaceId_personId: { workspaceId, personId } };
    const { visitedBefore, createdAt } = await tx.membership.findUniqueOrThrow({ where });
    const since = visitedBefore ?? createdAt;
    const [news, waiting, discussions, documents, cities] = await Promise.all([
      newsSince(look, workspaceId, since),
      waitingFor(look, workspaceId),
      latestDiscussions(look, workspaceId, few),
      latestDocuments(look, workspaceId, few),
      citiesOf(look, workspaceId),
    ]);
    return {
      since: since.toISOString(),
      first: visitedBefore === null,
      news: news.slice(0, shownNews),
      newsCount: news.length,
      waiting,
      discussions,
      documents,
      cities,
    };
  },
});

export type Start = Awaited<ReturnType<typeof workspaceStart.answer>>;

/** What waits for the reader, here and as somebody who speaks for the own city. */
async function waitingFor(look: Look, workspaceId: string) {
  const [twinnings, reports, polls, unanswered, outcomes, reviews, drafts] = await Promise.all([
    awaitingMyCity(look),
    awaitingReports(look, few),
    unansweredPolls(look, workspaceId, few),
    unansweredByMyCity(look, workspaceId, few),
    withoutOutcome(look, workspaceId, few),
    dueForReview(look, workspaceId, few),
    waitingForComments(look, workspaceId, few),
  ]);
  return {
    twinnings: twinnings.map(({ id, parties, changedAt }) => ({
      id,
      towns: parties.map(({ name }) => name),
      changedAt,
    })),
    ...{ reports, polls, unanswered, outcomes, reviews, drafts },
  };
}

async function citiesOf({ tx, actor }: Look, workspaceId: string): Promise<City[]> {
  const seesPeople = may(actor, "workspace.people", { workspaceId });
  const owners = await tx.workspaceOwner.findMany({
    where: { workspaceId },
    include: { municipality: townName },
    orderBy: { position: "asc" },
  });
  const places = await tx.membership.findMany({
    where: { workspaceId, role: { not: "partner" }, person: { deactivatedAt: null } },
    select: { role: true, municipalityCode: true, person: { select: { name: true } } },
    orderBy: { person: { name: "asc" } },
  });
  return owners.map(({ municipality }) => {
    const own = places.filter(({ municipalityCode }) => municipalityCode === municipality.code);
    const leads = own.filter(({ role }) => role === "lead").map(({ person }) => person.name);
    return { ...markOf(municipality), people: own.length, leads: seesPeople ? leads : null };
  });
}
