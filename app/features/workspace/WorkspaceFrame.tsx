// The places of a workspace, with what is unread, around the page that one is on.
import { Form, Link } from "@remix-run/react";
import FileText from "lucide-react/icons/file-text";
import House from "lucide-react/icons/house";
import Lock from "lucide-react/icons/lock";
import MessageSquare from "lucide-react/icons/message-square";
import MessagesSquare from "lucide-react/icons/messages-square";
import Settings from "lucide-react/icons/settings-2";
import Users from "lucide-react/icons/users";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { type HeadWithUnread, useConversationHeads } from "~/app/features/conversations/HeadsProvider";
import { useLive } from "~/app/live/LiveProvider";
import { useOutbox } from "~/app/live/OutboxProvider";
import { AppFrame } from "~/app/ui/AppFrame";
import { Button } from "~/app/ui/Button";
import { ConnectionState } from "~/app/ui/ConnectionState";
import type { Place, PlaceGroup } from "~/app/ui/frame";
import { PersonLine } from "~/app/ui/PersonLine";
import { WorkspaceLine } from "~/app/ui/WorkspaceLine";
import type { Frame } from "~/server/domain/workspaces/queries/workspaceFrame";

export function WorkspaceFrame({ frame, children }: { frame: Frame; children: ReactNode }) {
  const { workspace, owners } = frame;
  const { connection } = useLive();
  const { waiting } = useOutbox();
  const { groups, bar } = usePlaces(frame);
  return (
    <AppFrame
      workspace={
        <WorkspaceLine
          to={`/w/${workspace.id}`}
          title={workspace.title}
          sub={owners.map(({ name }) => name).join(" · ")}
        />
      }
      groups={groups}
      bar={bar}
      account={<Account frame={frame} />}
    >
      {children}
      <ConnectionState connection={connection} waiting={waiting.length} />
    </AppFrame>
  );
}

function usePlaces({ workspace, owners, me, may }: Frame): { groups: PlaceGroup[]; bar: Place[] } {
  const { t } = useTranslation("frame");
  const heads = useConversationHeads();
  const at = (path: string) => `/w/${workspace.id}${path}`;
  const unreadIn = (kind: HeadWithUnread["kind"]) =>
    heads.filter((head) => head.kind === kind && head.unread > 0).length;
  const rooms = heads.filter(({ kind }) => kind === "room");
  const room = ({ id, title, unread, internalTo }: HeadWithUnread): Place => ({
    to: at(`/rooms/${id}`),
    label: title,
    icon: internalTo ? Lock : MessageSquare,
    count: unread,
  });
  const start: Place = { to: at(""), label: t("start"), icon: House, end: true };
  const documents: Place = {
    to: at("/documents"),
    label: t("documents"),
    icon: FileText,
    count: unreadIn("comments"),
  };
  const discussions: Place = {
    to: at("/discussions"),
    label: t("discussions"),
    icon: MessagesSquare,
    count: unreadIn("discussion"),
  };
  const chat: Place = {
    to: at("/rooms"),
    label: t("rooms"),
    icon: MessageSquare,
    count: rooms.reduce((sum, { unread }) => sum + unread, 0),
  };
  const people: Place = { to: at("/people"), label: t("people"), icon: Users };
  const settings: Place = { to: at("/settings"), label: t("settings"), icon: Settings };
  const own = owners.find(({ code }) => code === me.municipalityCode);
  const internal = rooms.filter(({ internalTo }) => internalTo);
  const inside: PlaceGroup = {
    heading: t("internal", { town: own?.name ?? "" }),
    internal: true,
    places: internal.map(room),
  };
  const groups: PlaceGroup[] = me.role
    ? [
        { places: [start, documents, discussions] },
        {
          heading: t("shared-rooms"),
          places: [
            ...rooms.filter(({ internalTo }) => !internalTo).map(room),
            { ...chat, label: t("all-rooms"), count: 0, end: true },
          ],
        },
        ...(internal.length > 0 ? [inside] : []),
        { heading: t("workspace"), places: may.includes("workspace.edit") ? [people, settings] : [people] },
      ]
    : [{ places: [people] }];
  return { groups, bar: me.role ? [start, chat, discussions, documents] : [people] };
}

function Account({ frame: { me, owners } }: { frame: Frame }) {
  const { t } = useTranslation("frame");
  const town = owners.find(({ code }) => code === me.municipalityCode);
  if (!town) return null;
  return (
    <div>
      <PersonLine
        name={<Link to="/profile">{me.name}</Link>}
        fullName={me.name}
        title={me.title}
        town={town}
      />
      <p>
        <Link to="/workspaces">{t("workspaces")}</Link>
      </p>
      <Form method="post" action="/sign-out">
        <Button type="submit" look="plain">
          {t("sign-out")}
        </Button>
      </Form>
    </div>
  );
}
