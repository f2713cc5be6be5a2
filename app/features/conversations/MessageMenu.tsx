// What one can do with a message: links that also work without JavaScript, since the address says what is opened.

import Ellipsis from "@lucide/icons/icons/ellipsis";
import SmilePlus from "@lucide/icons/icons/face-slightly-smiling-plus";
import Reply from "@lucide/icons/icons/reply";
import { Link } from "@remix-run/react";
import { type ReactNode, type SyntheticEvent, useState } from "react";
import { useTexts } from "~/app/i18n/useTexts";
import { buttonClass } from "~/app/ui/Button";
import { Icon } from "~/app/ui/Icon";
import { Menu, MenuEntry } from "~/app/ui/Menu";
import { named } from "~/app/ui/named";
import type { MessageView } from "~/server/domain/conversations/views";
import { MarkUnread } from "./MarkUnread";
import { isPlain, useOpened, useOpening } from "./useOpening";

type Props = {
  message: MessageView;
  mine: boolean;
  mayPost: boolean;
  mayReact: boolean;
  /** Where a discussion can be made of it; left out where that can't be done. */
  takeTo?: string | undefined;
  /** More that one can do with it. */
  children?: ReactNode;
};

export function MessageMenu({ message, mine, mayPost, mayReact, takeTo, children }: Props) {
  const t = useTexts("conversations");
  const opening = useOpening();
  const { number, author } = message;
  return (
    <>
      {mayPost && (
        <Link
          {...opening("reply", number, "composer")}
          className={buttonClass("plain")}
          {...named(t("reply-to", { name: author.name }))}
          aria-keyshortcuts="R"
        >
          <Icon of={Reply} />
        </Link>
      )}
      {mayReact && (
        <Link
          {...opening("react", number, `m-${number}`)}
          className={buttonClass("plain")}
          {...named(t("react-to", { name: author.name }))}
        >
          <Icon of={SmilePlus} />
        </Link>
      )}
      <More message={message}>
        {mine && mayPost && !message.copied && (
          <MenuEntry>
            <Link {...opening("edit", number, `m-${number}`)} aria-keyshortcuts="E">
              {t("edit")}
            </Link>
          </MenuEntry>
        )}
        {mine && mayPost && (
          <MenuEntry>
            <Link {...opening("delete", number, `m-${number}`)}>{t("delete")}</Link>
          </MenuEntry>
        )}
        <MenuEntry>
          <MarkUnread message={message} />
        </MenuEntry>
        {takeTo && !message.taken && (
          <MenuEntry>
            <Link to={takeTo}>{t("take")}</Link>
          </MenuEntry>
        )}
        {children}
        <MenuEntry>
          <Link to={`/m/${message.id}`} reloadDocument>
            {t("link")}
          </Link>
        </MenuEntry>
      </More>
    </>
  );
}

/**
 * The rest of it is made when it is opened: a page holds a hundred messages, and few of their menus are ever looked into.
 * Until then it is a link, which opens it without JavaScript too.
 */
function More({ message: { number, author }, children }: { message: MessageView; children: ReactNode }) {
  const t = useTexts("conversations");
  const opening = useOpening();
  const opened = useOpened();
  const inAddress = opened.what === "more" && opened.number === number;
  const [wanted, setWanted] = useState<"itself" | "first" | undefined>(inAddress ? "itself" : undefined);
  const name = t("more", { name: author.name });
  const sign = <Icon of={Ellipsis} />;
  const open = (event: SyntheticEvent, at: "itself" | "first") => {
    event.preventDefault();
    setWanted(at);
  };
  return wanted ? (
    <Menu label={sign} name={name} look="plain" side="end" startsOpen={wanted}>
      {children}
    </Menu>
  ) : (
    <Link
      {...opening("more", number, `m-${number}`)}
      className={buttonClass("plain")}
      {...named(name)}
      aria-expanded={false}
      data-menu="E U"
      onClick={(event) => isPlain(event) && open(event, "itself")}
      onKeyDown={(event) => {
        if (event.key === " ") open(event, "itself");
        if (event.key === "ArrowDown") open(event, "first");
      }}
    >
      {sign}
    </Link>
  );
}
