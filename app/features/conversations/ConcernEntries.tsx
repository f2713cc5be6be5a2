// What one can do about a message that should not stand as it does: tell one's coordinator of it, or, as a lead, hide it.
import { Link, useParams } from "@remix-run/react";
import { useTexts } from "~/app/i18n/useTexts";
import { MenuEntry } from "~/app/ui/Menu";
import type { MessageView } from "~/server/domain/conversations/views";

type Props = { message: Pick<MessageView, "id">; mine: boolean; mayHide: boolean };

export function ConcernEntries({ message: { id }, mine, mayHide }: Props) {
  const t = useTexts("conversations");
  const { workspaceId } = useParams();
  return (
    <>
      {mayHide && (
        <MenuEntry>
          <Link to={`/w/${workspaceId}/hide/${id}`}>{t("hide")}</Link>
        </MenuEntry>
      )}
      {!mine && (
        <MenuEntry>
          <Link to={`/w/${workspaceId}/report/${id}`}>{t("report")}</Link>
        </MenuEntry>
      )}
    </>
  );
}
