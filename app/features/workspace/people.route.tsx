// The people of a workspace, city by city; each city gives and takes its own people's places.

import UserPlus from "@lucide/icons/icons/user-plus";
import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { useLoaderData, useSearchParams } from "@remix-run/react";
import { act, deed, look } from "~/app/door.server";
import { useTexts } from "~/app/i18n/useTexts";
import "~/app/i18n/further";
import { titled } from "~/app/i18n/title";
import { Icon } from "~/app/ui/Icon";
import { LinkButton } from "~/app/ui/LinkButton";
import { Page } from "~/app/ui/Page";
import { changeMembership } from "~/server/domain/workspaces/commands/changeMembership";
import { endMembership } from "~/server/domain/workspaces/commands/endMembership";
import { giveMembership } from "~/server/domain/workspaces/commands/giveMembership";
import { workspacePeople } from "~/server/domain/workspaces/queries/workspacePeople";
import { CityColumn } from "./CityColumn";
import { GivePartnerPlace, GivePlace } from "./GivePlace";
import styles from "./people.module.css";

export const meta: MetaFunction = ({ matches }) => titled(matches, (t) => t("house:people"));

export const loader = (args: LoaderFunctionArgs) => look(args, workspacePeople);

export const action = (args: ActionFunctionArgs) => {
  const after = () => redirect(`/w/${args.params.workspaceId}/people`);
  return act({
    "membership.give": deed({ command: giveMembership, after }),
    "membership.change": deed({ command: changeMembership, after }),
    "membership.end": deed({ command: endMembership, after }),
  })(args);
};

export default function People() {
  const t = useTexts(["workspace", "house"]);
  const { cities, mayGive } = useLoaderData<typeof loader>();
  const [search] = useSearchParams();
  const adding = search.get("add");
  const count = cities.reduce((sum, { members, partners }) => sum + members.length + partners.length, 0);
  return (
    <Page
      title={t("house:people")}
      sub={t("people-count", { count })}
      actions={
        mayGive && (
          <>
            <LinkButton to="?add=partner" look="quiet" preventScrollReset>
              {t("add-partner")}
            </LinkButton>
            <LinkButton to="?add=person" icon={<Icon of={UserPlus} />} preventScrollReset>
              {t("add-person")}
            </LinkButton>
          </>
        )
      }
    >
      <div className={styles.people}>
        {mayGive && adding === "person" && <GivePlace />}
        {mayGive && adding === "partner" && <GivePartnerPlace />}
        <div className={styles.cities}>
          {cities.map((city) => (
            <CityColumn key={city.code} city={city} />
          ))}
        </div>
        <dl className={styles.roles}>
          {(["lead", "member", "reader", "partner"] as const).map((role) => (
            <div key={role}>
              <dt>{t(`roles.${role}`)}</dt>
              <dd>{t(`roles-explained.${role}`)}</dd>
            </div>
          ))}
        </dl>
      </div>
    </Page>
  );
}
