// Where one can go in a workspace, and how much is new there.
import At from "@lucide/icons/icons/at-sign";
import Bell from "@lucide/icons/icons/bell";
import Decisions from "@lucide/icons/icons/clipboard-check";
import Files from "@lucide/icons/icons/file-text";
import House from "@lucide/icons/icons/house";
import Inbox from "@lucide/icons/icons/inbox";
import List from "@lucide/icons/icons/layout-list";
import Lock from "@lucide/icons/icons/lock";
import Square from "@lucide/icons/icons/message-square";
import Squares from "@lucide/icons/icons/messages-square";
import Sliders from "@lucide/icons/icons/sliders-horizontal";
import Users from "@lucide/icons/icons/users";
import { type HeadWithUnread, useConversationHeads } from "~/app/features/conversations/HeadsProvider";
import { useUnreadMentions } from "~/app/features/mentions/MentionsProvider";
import { useTexts } from "~/app/i18n/useTexts";
import type { Place, PlaceGroup } from "~/app/ui/frame";
import { useWorkspace } from "./useWorkspace";

export function usePlaces(): { groups: PlaceGroup[]; bar: Place[] } {
  const { workspace, me } = useWorkspace();
  const heads = useConversationHeads();
  const at = `/w/${workspace.id}`;
  const main = useMainPlaces(at, heads);
  const rooms = useRoomGroups(at, heads);
  const own = useHousePlaces(at);
  if (me.role === null) return { groups: [own], bar: own.places.slice(0, 4) };
  const { start, unread, documents, discussions, decisions, mentions, allRooms, chat } = main;
  return {
    groups: [
      { places: [start, unread, mentions, documents, discussions, decisions, allRooms] },
      ...rooms,
      ...(own.places.length > 0 ? [own] : []),
    ],
    bar: [start, chat, discussions, documents],
  };
}

function useMainPlaces(at: string, heads: HeadWithUnread[]) {
  const t = useTexts("house");
  const mentions = useUnreadMentions();
  const fresh = (kind: string) => heads.filter((head) => head.kind === kind && head.unread > 0);
  const mentioned = (kind: string) => fresh(kind).reduce((sum, { id }) => sum + (mentions.get(id) ?? 0), 0);
  return {
    start: { to: at, label: t("start"), icon: House, end: true },
    unread: { to: `${at}/unread`, label: t("unread"), icon: Inbox },
    documents: {
      to: `${at}/documents`,
      label: t("documents"),
      icon: Files,
      count: fresh("comments").length,
      mentions: mentioned("comments"),
    },
    discussions: {
      to: `${at}/discussions`,
      label: t("discussions"),
      icon: Squares,
      count: fresh("discussion").length,
      mentions: mentioned("discussion"),
    },
    mentions: {
      to: `${at}/mentions`,
      label: t("mentions"),
      icon: At,
      mentions: [...mentions.values()].reduce((sum, count) => sum + count, 0),
    },
    decisions: { to: `${at}/decisions`, label: t("decisions"), icon: Decisions },
    // The rooms stand by themselves below, with what is new in each; internal ones are among them here.
    allRooms: { to: `${at}/rooms`, label: t("all-rooms"), icon: List, end: true },
    chat: {
      to: `${at}/rooms`,
      label: t("rooms"),
      icon: Square,
      count: fresh("room").reduce(sumUnread, 0),
      mentions: mentioned("room"),
    },
  };
}

/** The shared rooms and, marked, those of one's own city; a city's own rooms are never mixed with the others. */
function useRoomGroups(at: string, heads: HeadWithUnread[]): PlaceGroup[] {
  const t = useTexts("house");
  const { owners } = useWorkspace();
  const mentions = useUnreadMentions();
  const rooms = heads.filter(({ kind }) => kind === "room");
  const internal = rooms.filter(({ internalTo }) => internalTo !== null);
  const town = owners.find(({ code }) => code === internal[0]?.internalTo)?.name ?? "";
  const place = (room: HeadWithUnread): Place => ({
    to: `${at}/rooms/${room.id}`,
    label: room.title,
    lang: room.language,
    icon: room.internalTo === null ? Square : Lock,
    count: room.unread,
    mentions: mentions.get(room.id) ?? 0,
  });
  const shared = rooms.filter(({ internalTo }) => internalTo === null);
  return [
    { heading: t("shared-rooms"), places: shared.map(place) },
    { heading: t("internal-rooms", { town }), internal: true, places: internal.map(place) },
  ].filter(({ places }) => places.length > 0);
}

function useHousePlaces(at: string): PlaceGroup {
  const t = useTexts("house");
  const { may, me } = useWorkspace();
  const places: Place[] = me.role ? [{ to: `${at}/mine`, label: t("mine"), icon: Bell }] : [];
  if (may.includes("workspace.people")) places.push({ to: `${at}/people`, label: t("people"), icon: Users });
  if (may.includes("workspace.edit"))
    places.push({ to: `${at}/settings`, label: t("settings"), icon: Sliders });
  return { heading: t("this-workspace"), places };
}

function sumUnread(sum: number, { unread }: HeadWithUnread): number {
  return sum + unread;
}
