// The rooms of a workspace: the shared ones, and those of one's own city.
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import Lock from "lucide-react/icons/lock";
import MessageSquare from "lucide-react/icons/message-square";
import { useTranslation } from "react-i18next";
import { look } from "~/app/door.server";
import { useUnreadMentions } from "~/app/features/mentions/MentionsProvider";
import { useWorkspace } from "~/app/features/workspace/useWorkspace";
import { titled } from "~/app/i18n/title";
import { Count } from "~/app/ui/Count";
import { EmptyState } from "~/app/ui/EmptyState";
import { Icon } from "~/app/ui/Icon";
import { LinkButton } from "~/app/ui/LinkButton";
import { Mentioned } from "~/app/ui/Mentioned";
import { Page } from "~/app/ui/Page";
import { Time } from "~/app/ui/Time";
import type { ConversationHead } from "~/server/domain/conversations/queries/conversationsOfWorkspace";
import { conversationsOfWorkspace } from "~/server/domain/conversations/queries/conversationsOfWorkspace";
import { useReaderWords } from "./readers";
import styles from "./rooms.module.css";

export const loader = (args: LoaderFunctionArgs) => look(args, conversationsOfWorkspace);

export const meta: MetaFunction = ({ matches }) => titled(matches, (t) => t("conversations:rooms"));

export default function Rooms() {
  const { t } = useTranslation("conversations");
  const { conversations } = useLoaderData<typeof loader>();
  const { me } = useWorkspace();
  const { nameOf } = useReaderWords();
  const rooms = conversations.filter(({ kind }) => kind === "room");
  const internal = rooms.filter(({ internalTo }) => internalTo);
  const mayOpen = me.role === "lead" || me.role === "member";
  const open = mayOpen && <LinkButton to="new">{t("open-room")}</LinkButton>;
  if (rooms.length === 0)
    return (
      <Page title={t("rooms")}>
        <EmptyState icon={<Icon of={MessageSquare} size={32} />} title={t("no-rooms")} action={open}>
          <p>{t("no-rooms-explained")}</p>
        </EmptyState>
      </Page>
    );
  return (
    <Page title={t("rooms")} actions={open}>
      <RoomList heading={t("shared-rooms")} rooms={rooms.filter(({ internalTo }) => !internalTo)} />
      {internal.length > 0 && (
        <RoomList
          heading={t("internal-rooms", { town: nameOf(String(internal[0]?.internalTo)) })}
          rooms={internal}
        />
      )}
    </Page>
  );
}

function RoomList({ heading, rooms }: { heading: string; rooms: ConversationHead[] }) {
  const mentions = useUnreadMentions();
  return (
    <section className={styles.rooms}>
      <h2>{heading}</h2>
      <ul>
        {rooms.map(({ id, title, internalTo, messageCount, read, lastMessageAt }) => (
          <li key={id} data-internal={internalTo ? "" : undefined}>
            <Icon of={internalTo ? Lock : MessageSquare} />
            <Link to={id} prefetch="intent">
              {title}
            </Link>
            <Mentioned count={mentions.get(id) ?? 0} />
            <Count count={messageCount - read} />
            <span className={styles.when}>
              <Time at={lastMessageAt} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
