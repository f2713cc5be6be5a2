// Fills an empty database with two towns, by doing what they did: every deed goes through the same door as in real use.
import type { Context } from "~/server/domain/core/context";
import { givePlaces, linkArms, openWorkspace } from "./alliance";
import { Books } from "./books";
import { bringIn } from "./cast";
import { hidingDeeds, reportDeeds } from "./concerns";
import { demo } from "./content/demo";
import type { DemoMessage } from "./content/types";
import { momentOf } from "./content/when";
import { discussionDeeds, roomDeeds } from "./conversations";
import { documentDeeds } from "./documents";
import { pinDeeds, reactionDeeds } from "./marks";
import { shareDeeds, splitDeeds } from "./moves";
import { partnerDeeds } from "./partners";
import { readOn } from "./readings";
import { replay } from "./timeline";

/** @param server the context of a server with nobody on it */
export async function seed(server: Context): Promise<void> {
  const books = new Books(server, server.now());
  const { people, workspace } = demo;
  const opened = momentOf(workspace.created.when, books.today);
  await bringIn(books, people, momentOf(demo.twinning.proposed.when, books.today));
  await openWorkspace(books, await linkArms(books, demo.twinning), workspace);
  await givePlaces(books, people, workspace.created.by, opened);
  await replay(books, [
    ...demo.rooms.flatMap((room) => roomDeeds(room, books)),
    ...demo.discussions.flatMap((discussion) => discussionDeeds(discussion, books)),
    ...demo.documents.flatMap((document) => documentDeeds(document, books)),
    ...splitDeeds(demo.splits, books),
    ...shareDeeds(demo.shares, books),
    ...reactionDeeds(demo.reactions, everythingSaid(), books),
    ...pinDeeds(demo.pins, everythingSaid(), books),
    ...hidingDeeds(demo.hidings, books),
    ...reportDeeds(demo.reports, books),
    ...partnerDeeds(people, openings(books.today)),
  ]);
  await linkArms(books, demo.proposedTwinning);
  await readOn(books, demo.readings);
}

function everythingSaid(): DemoMessage[] {
  const { rooms, discussions, documents } = demo;
  return [
    ...[...rooms, ...discussions].flatMap(({ messages }) => messages),
    ...documents.flatMap(({ comments }) => comments),
  ];
}

/** When each discussion and document began. */
function openings(today: Date): Map<string, Date> {
  const first = [
    ...demo.discussions.map(({ id, messages }) => [id, messages[0]?.when] as const),
    ...demo.documents.map(({ id, versions }) => [id, versions[0]?.when] as const),
  ];
  return new Map(first.flatMap(([id, when]) => (when ? [[id, momentOf(when, today)]] : [])));
}
