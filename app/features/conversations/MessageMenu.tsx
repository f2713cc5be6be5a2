// What one can do with a message: links that also work without JavaScript, since the address says what is opened.

import Ellipsis from "@lucide/icons/icons/ellipsis";
import SmilePlus from "@lucide/icons/icons/face-slightly-smiling-plus";
import Reply from "@lucide/icons/icons/reply";
import { Link, useLocation, useSearchParams } from "@remix-run/react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { buttonClass } from "~/app/ui/Button";
import { Icon } from "~/app/ui/Icon";
import { Menu, MenuEntry } from "~/app/ui/Menu";
import type { MessageView } from "~/server/domain/conversations/views";
import { MarkUnread } from "./MarkUnread";

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
  const { t } = useTranslation("conversations");
  const opening = useOpening();
  const { number, author } = message;
  const replying = t("reply-to", { name: author.name });
  const reacting = t("react-to", { name: author.name });
  return (
    <span style={{ display: "inline-flex" }}>
      {mayPost && (
        <Link
          {...opening("reply", number, "composer")}
          className={buttonClass("plain")}
          aria-label={replying}
          title={replying}
        >
          <Icon of={Reply} />
        </Link>
      )}
      {mayReact && (
        <Link
          {...opening("react", number, `m-${number}`)}
          className={buttonClass("plain")}
          aria-label={reacting}
          title={reacting}
        >
          <Icon of={SmilePlus} />
        </Link>
      )}
      <Menu label={<Icon of={Ellipsis} />} name={t("more", { name: author.name })} look="plain" side="end">
        {mine && mayPost && (
          <MenuEntry>
            <Link {...opening("edit", number, `m-${number}`)}>{t("edit")}</Link>
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
      </Menu>
    </span>
  );
}

type Opened = "reply" | "react" | "edit" | "delete";

/** A link that opens something about a message on this page, and keeps the place. */
export function useOpening() {
  const { pathname } = useLocation();
  return (what: Opened, number: number, at: string) => ({
    to: `${pathname}?around=${number}&${what}=${number}#${at}`,
    preventScrollReset: true,
    replace: true,
  });
}

/** What the address says is opened, by the message's number; NaN when nothing is. */
export function useOpened(): Record<Opened, number> {
  const [search] = useSearchParams();
  const number = (what: Opened) => Number.parseInt(search.get(what) ?? "", 10);
  return { reply: number("reply"), react: number("react"), edit: number("edit"), delete: number("delete") };
}

/** The search of an address with nothing opened. */
export function useClosing(): string {
  const { pathname } = useLocation();
  const [search] = useSearchParams();
  const around = search.get("around");
  return around ? `${pathname}?around=${around}` : pathname;
}
