// What one can do with a whole conversation, in the heading of its page: follow it, and behind one button what is done seldom.
import { Link } from "@remix-run/react";
import { FollowMenu } from "~/app/features/following/FollowMenu";
import { useWorkspace } from "~/app/features/workspace/useWorkspace";
import { useTexts } from "~/app/i18n/useTexts";
import { Menu, MenuEntry } from "~/app/ui/Menu";
import type { LoadedConversation } from "./conversation.server";

export function ConversationDeeds({ loaded }: { loaded: LoadedConversation }) {
  const t = useTexts(["conversations", "ui"]);
  const { workspace } = useWorkspace();
  const { conversation, may } = loaded;
  const deeds = [
    may.includes("conversation.edit") && (["edit", "change"] as const),
    conversation.internalTo && may.includes("conversation.share") && (["share", "share"] as const),
  ].filter((deed) => !!deed);
  return (
    <>
      <FollowMenu loaded={loaded} />
      {deeds.length > 0 && (
        <Menu look="quiet" label={t("ui:frame.more")}>
          {deeds.map(([path, text]) => (
            <MenuEntry key={path}>
              <Link to={`/w/${workspace.id}/${path}/${conversation.id}`}>{t(text)}</Link>
            </MenuEntry>
          ))}
        </Menu>
      )}
    </>
  );
}
