// The rooms of a workspace: the shared ones, and those of one's own city.

import "~/app/i18n/further";
import MessageSquare from "@lucide/icons/icons/message-square";
import type { MetaFunction } from "@remix-run/node";
import { HeadList } from "~/app/features/unread/HeadList";
import { ReadAll } from "~/app/features/unread/ReadAll";
import { useWorkspace } from "~/app/features/workspace/useWorkspace";
import { titled } from "~/app/i18n/title";
import { useTexts } from "~/app/i18n/useTexts";
import { EmptyState } from "~/app/ui/EmptyState";
import { Icon } from "~/app/ui/Icon";
import { LinkButton } from "~/app/ui/LinkButton";
import { Page } from "~/app/ui/Page";
import { type HeadWithUnread, useConversationHeads } from "./HeadsProvider";
import { useReaderWords } from "./readers";
import styles from "./rooms.module.css";

export const meta: MetaFunction = ({ matches }) => titled(matches, (t) => t("conversations:rooms"));

export default function Rooms() {
  const t = useTexts(["conversations", "opening", "workspace"]);
  const conversations = useConversationHeads();
  const { me } = useWorkspace();
  const { nameOf } = useReaderWords();
  const rooms = conversations.filter(({ kind }) => kind === "room");
  const shared = rooms.filter(({ internalTo }) => !internalTo);
  const internal = rooms.filter(({ internalTo }) => internalTo);
  const mayOpen = me.role === "lead" || me.role === "member";
  const open = mayOpen && <LinkButton to="new">{t("opening:open-room")}</LinkButton>;
  if (rooms.length === 0)
    return (
      <Page title={t("rooms")}>
        <EmptyState
          icon={<Icon of={MessageSquare} size={32} />}
          title={t("workspace:no-rooms")}
          action={open}
        >
          <p>{t("workspace:no-rooms-explained")}</p>
        </EmptyState>
      </Page>
    );
  return (
    <Page
      title={t("rooms")}
      actions={
        <>
          <ReadAll />
          {open}
        </>
      }
    >
      {shared.length > 0 && <RoomList heading={t("shared-rooms")} rooms={shared} />}
      {internal.length > 0 && (
        <RoomList
          heading={t("internal-rooms", { town: nameOf(String(internal[0]?.internalTo)) })}
          rooms={internal}
        />
      )}
    </Page>
  );
}

function RoomList({ heading, rooms }: { heading: string; rooms: HeadWithUnread[] }) {
  return (
    <section className={styles.rooms}>
      <h2>{heading}</h2>
      <HeadList heads={rooms} />
    </section>
  );
}
