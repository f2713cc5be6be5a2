// Tells those who listen what is said in a conversation while it is open, and those who see that what they wrote is sent; how
// is fetched when the first message comes.
import { useEffect, useRef, useState } from "react";
import { useTexts } from "~/app/i18n/useTexts";
import { useChanges } from "~/app/live/LiveProvider";
import type { Outgoing } from "~/app/live/outbox";
import { useAnnounce } from "~/app/ui/LiveRegion";
import type { MessageView } from "~/server/domain/conversations/views";
import type { News } from "./news";

/**
 * Gives the client ids of what was stored just now.
 * @param waiting what is on its way from here: once it is stored, that is all its writer hears of it
 */
export function useNews(
  { id, count }: { id: string; count: number },
  myId: string,
  waiting: Outgoing[],
): string[] {
  const t = useTexts("conversations");
  const announce = useAnnounce();
  const first = useRef(count);
  const [sent, setSent] = useState<string[]>([]);
  const news = useRef<Promise<News>>();
  useChanges(({ kind, name, view }) => {
    const message = view as MessageView;
    if (kind !== "message" || message.conversationId !== id) return;
    if (name !== "message.posted")
      return void news.current?.then(
        (told) => told.changed(message),
        () => {},
      );
    const mine = message.author.id === myId;
    // What another tab of mine or another device has written is no news, and nothing that I have just sent.
    if (mine && !waiting.some((outgoing) => outgoing.id === message.clientId)) return;
    news.current ??= import("./news").then(
      (fetched) => new fetched.News(first.current, announce, t, setSent),
    );
    news.current.then(
      (told) => (mine ? told.sent(message) : told.came(message)),
      () => {
        news.current = undefined;
      },
    );
  });
  useEffect(() => () => void news.current?.then((told) => told.stop()), []);
  return sent;
}
