// Puts a mark on a message from its menu, which closes at once: how it went is told to those who listen.
import { useTexts } from "~/app/i18n/useTexts";
import { useAnnounce } from "~/app/ui/LiveRegion";
import type { MessageView } from "~/server/domain/conversations/views";
import { useInPlace } from "./useInPlace";

/** Gives what the form's `onSubmit` takes. */
export function useMark(deed: "message.pin" | "message.bookmark", message: MessageView, on: boolean) {
  const t = useTexts("conversations");
  const announce = useAnnounce();
  const words =
    deed === "message.pin" ? t(on ? "pinned-now" : "unpinned-now") : t(on ? "kept-now" : "let-go-now");
  return useInPlace(deed, message, (outcome) => announce(outcome === "done" ? words : t("queued"))).submit;
}
