// The twinnings of one's own municipality: proposed, active and ended.

import Handshake from "@lucide/icons/icons/handshake";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { Link, useLoaderData } from "@remix-run/react";
import { look } from "~/app/door.server";
import { useTexts } from "~/app/i18n/useTexts";
import "~/app/i18n/further";
import { titled } from "~/app/i18n/title";
import { Badge } from "~/app/ui/Badge";
import { EmptyState } from "~/app/ui/EmptyState";
import { Icon } from "~/app/ui/Icon";
import { LinkButton } from "~/app/ui/LinkButton";
import { Page } from "~/app/ui/Page";
import { Time } from "~/app/ui/Time";
import { TownMark } from "~/app/ui/TownMark";
import type { TwinningView } from "~/server/domain/twinnings/present";
import { twinningAll } from "~/server/domain/twinnings/queries/twinningAll";
import { toneOf } from "./state";
import styles from "./twinning.module.css";

export const meta: MetaFunction = ({ matches }) => titled(matches, (t) => t("twinning:twinnings"));

export const loader = (args: LoaderFunctionArgs) => look(args, twinningAll);

export default function Twinnings() {
  const t = useTexts("twinning");
  const { twinnings, awaiting, coordinator } = useLoaderData<typeof loader>();
  const propose = coordinator && <LinkButton to="/twinnings/new">{t("propose")}</LinkButton>;
  if (twinnings.length === 0)
    return (
      <Page title={t("twinnings")}>
        <EmptyState icon={<Icon of={Handshake} size={28} />} title={t("none")} action={propose}>
          <p>{t("none-explained")}</p>
        </EmptyState>
      </Page>
    );
  return (
    <Page title={t("twinnings")} actions={propose}>
      <ul className={styles.list}>
        {twinnings.map((twinning) => (
          <TwinningLine key={twinning.id} twinning={twinning} ours={awaiting.includes(twinning.id)} />
        ))}
      </ul>
    </Page>
  );
}

/** `ours`: it is our own city that has not answered. */
function TwinningLine({ twinning, ours }: { twinning: TwinningView; ours: boolean }) {
  const t = useTexts("twinning");
  const { id, state, parties, purpose, language, startsOn, endsOn } = twinning;
  return (
    <li>
      <h2>
        <Link to={id}>{parties.map(({ name }) => name).join(" – ")}</Link>
        <Badge tone={toneOf(state)}>{ours ? t("waits-for-us") : t(`state.${state}`)}</Badge>
      </h2>
      <p className={styles.soft} lang={language}>
        {purpose}
      </p>
      <p className={styles.parties}>
        {parties.map((town) => (
          <span key={town.code}>
            <TownMark town={town} silent /> {town.name}, {t(`role.${town.role}`)}
          </span>
        ))}
        <span>
          <Time at={startsOn} as="date" /> – <Time at={endsOn} as="date" />
        </span>
      </p>
    </li>
  );
}
