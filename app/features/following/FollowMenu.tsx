// How closely I follow a conversation: shown and changed on its page, by plain forms where there is no JavaScript.

import Bell from "@lucide/icons/icons/bell";
import BellOff from "@lucide/icons/icons/bell-off";
import Check from "@lucide/icons/icons/check";
import { useLocation } from "@remix-run/react";
import type { FormEvent } from "react";
import type { LoadedConversation } from "~/app/features/conversations/conversation.server";
import { useLevels } from "~/app/features/conversations/HeadsProvider";
import { useTexts } from "~/app/i18n/useTexts";
import { useLive } from "~/app/live/LiveProvider";
import { Icon } from "~/app/ui/Icon";
import { useAnnounce } from "~/app/ui/LiveRegion";
import { Menu, MenuEntry } from "~/app/ui/Menu";
import type { FollowLevel } from "~/prisma/generated/client";
import { levelFor } from "./levels";

const levels = ["everything", "following", "muted"] as const satisfies FollowLevel[];

export function FollowMenu({ loaded: { conversation, level } }: { loaded: LoadedConversation }) {
  const t = useTexts("conversations");
  const known = useLevels();
  const chosen = known.chosen.has(conversation.id) ? (known.chosen.get(conversation.id) ?? null) : level;
  const holds = levelFor(known, conversation.id, level);
  return (
    <Menu
      look="quiet"
      name={t("follow.how", { level: t(`follow.${holds}`) })}
      label={
        <>
          <Icon of={holds === "muted" ? BellOff : Bell} size={17} />
          {t(`follow.${holds}`)}
        </>
      }
    >
      {levels.map((one) => (
        <Choice key={one} conversationId={conversation.id} level={one} chosen={chosen === one}>
          {t(`follow.${one}`)}
        </Choice>
      ))}
      <Choice conversationId={conversation.id} level="" chosen={chosen === null}>
        {t("follow.default", { level: t(`follow.${known.byDefault}`) })}
      </Choice>
    </Menu>
  );
}

type ChoiceProps = { conversationId: string; level: FollowLevel | ""; chosen: boolean; children: string };

function Choice({ conversationId, level, chosen, children }: ChoiceProps) {
  const t = useTexts("conversations");
  const { pathname } = useLocation();
  const { call, tell } = useLive();
  const announce = useAnnounce();
  const choose = async (event: FormEvent) => {
    event.preventDefault();
    const answer = await call<{ id: string }>("conversation.follow", { conversationId, level }).catch(
      () => null,
    );
    if (answer?.ok) tell({ kind: "following", name: "following.changed", view: answer.output });
    announce(
      answer?.ok ? t("follow.how", { level: children }) : t("follow.not"),
      answer?.ok ? "polite" : "assertive",
    );
  };
  return (
    <MenuEntry>
      <form method="post" onSubmit={(event) => void choose(event)}>
        <input type="hidden" name="deed" value="conversation.follow" />
        <input type="hidden" name="here" value={pathname} />
        <input type="hidden" name="conversationId" value={conversationId} />
        <input type="hidden" name="level" value={level} />
        <button type="submit" aria-pressed={chosen}>
          <span style={{ inlineSize: 17 }}>{chosen && <Icon of={Check} size={17} />}</span>
          {children}
        </button>
      </form>
    </MenuEntry>
  );
}
