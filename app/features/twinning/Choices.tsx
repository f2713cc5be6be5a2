// What the reader can do about a twinning: answer it, change it, end it, work in it.
import { Link } from "@remix-run/react";
import { useTexts } from "~/app/i18n/useTexts";
import { LinkButton } from "~/app/ui/LinkButton";
import { Menu, MenuEntry } from "~/app/ui/Menu";
import type { TwinningView } from "~/server/domain/twinnings/present";
import type { TwinningChoice } from "~/server/domain/twinnings/queries/twinningOne";

export function Choices({ twinning, may }: { twinning: TwinningView; may: TwinningChoice[] }) {
  const t = useTexts("twinning");
  const more = (["change", "decline", "withdraw"] as const).filter((deed) =>
    may.includes(`twinning.${deed}`),
  );
  return (
    <>
      {may.includes("twinning.accept") && <LinkButton to="#answer">{t("to-answer")}</LinkButton>}
      {may.includes("workspace.found") && twinning.workspaces.length === 0 && (
        <LinkButton to={`/workspaces?found=${twinning.id}`}>{t("found")}</LinkButton>
      )}
      {more.length > 0 && (
        <Menu label={t("more")} look="quiet">
          {more.map((deed) => (
            <MenuEntry key={deed}>
              <Link to={`?do=${deed}`}>
                {t(deed === "withdraw" && twinning.state !== "active" ? "do.takeBack" : `do.${deed}`)}
              </Link>
            </MenuEntry>
          ))}
          {may.includes("workspace.found") && twinning.workspaces.length > 0 && (
            <MenuEntry>
              <Link to={`/workspaces?found=${twinning.id}`}>{t("found-another")}</Link>
            </MenuEntry>
          )}
        </Menu>
      )}
    </>
  );
}
