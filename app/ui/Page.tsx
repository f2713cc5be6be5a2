// A page within the house: its heading, who may read it, the thing itself, and beside it what belongs to it.
import PanelRight from "@lucide/icons/icons/panel-right";
import X from "@lucide/icons/icons/x";
import type { ReactNode } from "react";
import { useTexts } from "~/app/i18n/useTexts";
import { type Audience, internalTown } from "./audience";
import { buttonClass } from "./Button";
import { classes } from "./classes";
import { Icon } from "./Icon";
import styles from "./Page.module.css";
import { PageHeader } from "./PageHeader";
import { closes, opens, sheet, useSheet } from "./sheet";

type Props = {
  title: ReactNode;
  /** A line under the heading. */
  sub?: ReactNode;
  /** Breadcrumbs, above the heading. */
  above?: ReactNode;
  actions?: ReactNode;
  /** Left out for a page that is nobody's in particular, such as one's profile. */
  audience?: Audience;
  /** What belongs to the thing: people, documents, outcome. */
  aside?: { label: string; children: ReactNode };
  /** Stays at the bottom: a composer. */
  foot?: ReactNode;
  /** Exactly as tall as the window: the content scrolls by itself, as a room does. */
  fill?: boolean;
  /** Content that goes from edge to edge, such as a table. */
  flush?: boolean;
  children: ReactNode;
};

export function Page({ title, sub, above, actions, audience, aside, foot, fill, flush, children }: Props) {
  const t = useTexts();
  const panel = useSheet<HTMLElement>();
  const asSheet = fill && aside;
  const openAside = asSheet && (
    <button
      type="button"
      className={classes(buttonClass("quiet"), styles.opener)}
      title={aside.label}
      aria-label={aside.label}
      {...opens("aside")}
    >
      <Icon of={PanelRight} />
      <span className={styles.openerWord}>{t("frame.about")}</span>
    </button>
  );
  return (
    <div className={styles.page} data-aside={aside ? "" : undefined} data-fill={fill ? "" : undefined}>
      <main
        id="main"
        tabIndex={-1}
        className={styles.main}
        data-internal={internalTown(audience) === undefined ? undefined : ""}
      >
        <PageHeader
          {...{ title, sub, above, audience }}
          actions={
            (actions || openAside) && (
              <>
                {actions}
                {openAside}
              </>
            )
          }
        />
        <div className={classes(styles.content, flush && styles.flush)}>{children}</div>
        {foot && <div className={styles.foot}>{foot}</div>}
      </main>
      {aside && (
        <aside
          ref={panel}
          id="aside"
          className={styles.aside}
          aria-label={aside.label}
          {...(asSheet ? sheet : {})}
        >
          {asSheet && (
            <button
              type="button"
              className={classes(buttonClass("plain"), styles.closer)}
              aria-label={t("dialog.close")}
              {...closes("aside")}
            >
              <Icon of={X} />
            </button>
          )}
          {aside.children}
        </aside>
      )}
    </div>
  );
}
