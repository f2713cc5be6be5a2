// The frame around the pages that are nobody's workspace: one's own, one's municipality's, and the way into each workspace.

import Bookmark from "@lucide/icons/icons/bookmark";
import Building from "@lucide/icons/icons/building-complex";
import Flag from "@lucide/icons/icons/flag";
import Handshake from "@lucide/icons/icons/handshake";
import Layers from "@lucide/icons/icons/layers";
import Square from "@lucide/icons/icons/square-kanban";
import User from "@lucide/icons/icons/user-round";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { Outlet, useLoaderData } from "@remix-run/react";
import { look } from "~/app/door.server";
import { useTitleCount } from "~/app/features/conversations/useTitleCount";
import { useTexts } from "~/app/i18n/useTexts";
import { useLoaded } from "~/app/live/LiveProvider";
import { AppFrame } from "~/app/ui/AppFrame";
import type { Place, PlaceGroup } from "~/app/ui/frame";
import { changesHear } from "~/server/domain/activity/queries/changesHear";
import { unreadMine } from "~/server/domain/conversations/queries/unreadMine";
import { markOf } from "~/server/domain/core/municipality";
import { profileMine } from "~/server/domain/people/queries/profileMine";
import { reportsOfCity } from "~/server/domain/reports/queries/reportsOfCity";
import { twinningAll } from "~/server/domain/twinnings/queries/twinningAll";
import { workspaceMine } from "~/server/domain/workspaces/queries/workspaceMine";
import { AccountMenu } from "./AccountMenu";
import { useUnreadMine } from "./useUnreadMine";

/** How far the streams are is asked first: what happens while the rest is found is then heard, not missed. */
export async function loader(args: LoaderFunctionArgs) {
  const { heads } = await look(args, changesHear);
  const { name, title, organisation, role, municipality } = await look(args, profileMine);
  const { workspaces } = await look(args, workspaceMine);
  const unread = await look(args, unreadMine);
  const toAnswer = role === "coordinator" ? (await look(args, twinningAll)).awaiting.length : 0;
  const toFollowUp = role === "coordinator" ? (await look(args, reportsOfCity)).open.length : 0;
  return {
    heads,
    toAnswer,
    toFollowUp,
    me: { name, title, organisation, role },
    town: markOf(municipality),
    workspaces,
    unread: unread.workspaces,
  };
}

export default function House() {
  const { heads, me, town, unread } = useLoaderData<typeof loader>();
  useLoaded(heads);
  const counts = useUnreadMine(unread);
  useTitleCount([...counts.values()].reduce((sum, count) => sum + count, 0));
  const { groups, bar } = useGroups(counts);
  return (
    <AppFrame groups={groups} bar={bar} account={<AccountMenu me={me} town={town} />}>
      <Outlet />
    </AppFrame>
  );
}

function useGroups(unread: Map<string, number>): { groups: PlaceGroup[]; bar: Place[] } {
  const t = useTexts("house");
  const { me, town, workspaces, toAnswer, toFollowUp } = useLoaderData<typeof loader>();
  const all: Place = { to: "/workspaces", label: t("workspaces"), icon: Layers };
  const profile: Place = { to: "/profile", label: t("account.profile"), icon: User };
  const saved: Place = { to: "/saved", label: t("account.saved"), icon: Bookmark };
  const reports: Place = { to: "/reports", label: t("account.reports"), icon: Flag, count: toFollowUp };
  const city: Place[] = [
    { to: "/municipality", label: town.name, icon: Building },
    { to: "/twinnings", label: t("account.twinnings"), icon: Handshake, count: toAnswer },
  ];
  const own = [...(me.role === "partner" ? [] : city), saved, reports, profile];
  const doors = workspaces.map(({ id, title, language }) => ({
    ...{ to: `/w/${id}`, label: title, lang: language, icon: Square },
    count: unread.get(id) ?? 0,
  }));
  return {
    groups: [
      { places: [all] },
      ...(doors.length > 0 ? [{ heading: t("go-to"), places: doors }] : []),
      { heading: t("own"), places: own },
    ],
    bar: [all, ...own].slice(0, 4),
  };
}
