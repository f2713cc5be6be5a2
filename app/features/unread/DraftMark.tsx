// Says in a list that I have begun to write something there.
import Pencil from "@lucide/icons/icons/pencil";
import { useHasDraft } from "~/app/features/conversations/HeadsProvider";
import { useTexts } from "~/app/i18n/useTexts";
import { Badge } from "~/app/ui/Badge";
import { Icon } from "~/app/ui/Icon";

export function DraftMark({ conversationId }: { conversationId: string }) {
  const t = useTexts("conversations");
  if (!useHasDraft(conversationId)) return null;
  return (
    <Badge>
      <Icon of={Pencil} size={13} /> {t("draft")}
    </Badge>
  );
}
