// How a discussion stands: open, answered or decided.
import { useTexts } from "~/app/i18n/useTexts";
import { Badge } from "~/app/ui/Badge";
import type { ConversationView } from "~/server/domain/conversations/views";

export function StateBadge({ state }: { state: ConversationView["state"] }) {
  const t = useTexts("discussions");
  return <Badge tone={state === "open" ? "ask" : "done"}>{t(`states.${state}`)}</Badge>;
}
