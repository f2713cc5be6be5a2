// What somebody's pages show of the cities' sides, and whether what has changed on them was told.

import type { Person } from "~/prisma/generated/client";
import { ask } from "~/server/domain/core/query";
import { isRefusal } from "~/server/domain/core/refusal";
import { documentOne } from "~/server/domain/documents/queries/documentOne";
import { documentsOfWorkspace } from "~/server/domain/documents/queries/documentsOfWorkspace";
import { municipalityPeople } from "~/server/domain/people/queries/municipalityPeople";
import { twinningAll } from "~/server/domain/twinnings/queries/twinningAll";
import { workspaceFrame } from "~/server/domain/workspaces/queries/workspaceFrame";
import { workspaceMine } from "~/server/domain/workspaces/queries/workspaceMine";
import { workspacePeople } from "~/server/domain/workspaces/queries/workspacePeople";
import type { Cast } from "../property/cast";
import type { Sight } from "./model";

/** Each thing by its kind and id, as its page shows it. */
export type Pages = Map<string, unknown>;

/** Everything that this person finds now. */
export async function pagesOf({ world, workspaceIds }: Cast, person: Person): Promise<Pages> {
  const context = world.as(person);
  const pages: Pages = new Map();
  const add = (kind: string, views: { id: string }[] = []) => {
    for (const view of views) pages.set(`${kind}:${view.id}`, view);
  };
  add("person", (await unlessClosed(ask(municipalityPeople, context, {})))?.people);
  add("twinning", (await unlessClosed(ask(twinningAll, context, {})))?.twinnings);
  const mine = (await unlessClosed(ask(workspaceMine, context, {})))?.workspaces;
  add(
    "workspace",
    mine?.map(({ role: _mine, ...workspace }) => workspace),
  );
  for (const workspaceId of workspaceIds) {
    add("workPackage", (await unlessClosed(ask(workspaceFrame, context, { workspaceId })))?.packages);
    const there = await unlessClosed(ask(workspacePeople, context, { workspaceId }));
    add(
      "membership",
      there?.cities.flatMap(({ members, partners }) => [...members, ...partners]),
    );
    const listed = await unlessClosed(ask(documentsOfWorkspace, context, { workspaceId }));
    for (const { id } of listed?.documents ?? []) {
      const { document, versions } = await ask(documentOne, context, { documentId: id });
      pages.set(`document:${id}`, document);
      pages.set(`versions:${id}`, versions);
    }
  }
  return pages;
}

/** What is refused is not there. */
async function unlessClosed<Answer>(asked: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await asked;
  } catch (thrown) {
    if (!isRefusal(thrown)) throw thrown;
    return undefined;
  }
}

/** What was told of a thing: by a live event, or when catching up. */
export interface Told {
  audienceId: string;
  kind: string;
  view: { id: string; gone?: boolean };
}

/**
 * What has changed on an open page without a word about it. Whoever's own place or role has changed loads everything
 * anew; a coordinator without a place, and a partner, do not hear a workspace's stream, and fetch it at each visit.
 */
export function untold(before: Pages, after: Pages, told: Told[], sight: Sight): string[] {
  const { me } = sight;
  const isOwn = ({ kind, view }: Told) =>
    (kind === "membership" && (view as { person?: { id: string } }).person?.id === me.id) ||
    (kind === "person" && view.id === me.id);
  if (told.some(isOwn)) return [];
  const keys = new Set([...before.keys(), ...after.keys()]);
  return [...keys].filter((key) => {
    const [was, is] = [before.get(key), after.get(key)];
    if (JSON.stringify(was) === JSON.stringify(is)) return false;
    if (!hearsOf(sight, key, (is ?? was) as Placed)) return false;
    return !told.some((one) => isAbout(one, key, (is ?? was) as Placed));
  });
}

interface Placed {
  id: string;
  workspaceId?: string;
  person?: { id: string };
}

function hearsOf({ isColleagueIn }: Sight, key: string, view: Placed): boolean {
  const [kind, id = ""] = key.split(":");
  if (kind === "workspace") return isColleagueIn(id);
  return kind === "person" || kind === "twinning" || isColleagueIn(view.workspaceId ?? "");
}

function isAbout({ kind, view }: Told, key: string, shown: Placed): boolean {
  const [wanted, id] = key.split(":");
  if (wanted === "membership" && kind === "person") return view.id === shown.person?.id;
  return view.id === id && kind === (wanted === "versions" ? "document" : wanted);
}

/** What was told last of a thing and is otherwise than its page shows it. */
export function toldOtherwise(told: Told[], after: Pages): string[] {
  const last = new Map(told.map((one) => [`${one.kind}:${one.view.id}`, one.view]));
  return [...last].flatMap(([key, view]) => {
    const shown = after.get(key);
    // A person is told of by name only, and what one has no page for is told to those who have.
    if (key.startsWith("person:") || (!shown && !view.gone)) return [];
    const same = view.gone ? !shown : JSON.stringify(view) === JSON.stringify(shown);
    return same ? [] : [key];
  });
}
