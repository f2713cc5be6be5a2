// Marks all that is unread in the workspace as read: one deed, for every device. Shown while something is unread.

import CheckCheck from "@lucide/icons/icons/check-check";
import { Form, useLocation } from "@remix-run/react";
import { useConversationHeads } from "~/app/features/conversations/HeadsProvider";
import { useWorkspace } from "~/app/features/workspace/useWorkspace";
import { useTexts } from "~/app/i18n/useTexts";
import { Button } from "~/app/ui/Button";
import { Icon } from "~/app/ui/Icon";

export function ReadAll() {
  const t = useTexts("conversations");
  const { workspace } = useWorkspace();
  const { pathname } = useLocation();
  const anything = useConversationHeads().some(({ messageCount, read }) => messageCount > read);
  if (!anything) return null;
  return (
    <Form method="post" action={`/w/${workspace.id}/unread`} replace preventScrollReset>
      <input type="hidden" name="deed" value="workspace.read" />
      <input type="hidden" name="here" value={pathname} />
      <Button type="submit" look="quiet">
        <Icon of={CheckCheck} size={16} />
        {t("mark-read")}
      </Button>
    </Form>
  );
}
