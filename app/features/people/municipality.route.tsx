// The own city's people, and for its coordinators the invitations that wait.

import UserPlus from "@lucide/icons/icons/user-plus";
import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { act, deed, look } from "~/app/door.server";
import { useTexts } from "~/app/i18n/useTexts";
import "~/app/i18n/further";
import { titled } from "~/app/i18n/title";
import { Icon } from "~/app/ui/Icon";
import { LinkButton } from "~/app/ui/LinkButton";
import { Page } from "~/app/ui/Page";
import { revokeInvitation } from "~/server/domain/people/commands/revokeInvitation";
import { municipalityPeople } from "~/server/domain/people/queries/municipalityPeople";
import { openInvitations } from "~/server/domain/people/queries/openInvitations";
import { Invitations } from "./Invitations";
import { PeopleTable } from "./PeopleTable";

export const meta: MetaFunction = ({ matches }) => titled(matches, (t) => t("people:title"));

export async function loader(args: LoaderFunctionArgs) {
  const town = await look(args, municipalityPeople);
  return { ...town, invitations: town.mayChange ? await look(args, openInvitations) : [] };
}

export const action = act({ "invitation.revoke": deed({ command: revokeInvitation }) });

export default function Municipality() {
  const t = useTexts("people");
  const { municipality, people, invitations, mayChange } = useLoaderData<typeof loader>();
  const active = people.filter(({ deactivatedAt }) => !deactivatedAt).length;
  return (
    <Page
      flush
      title={municipality.name}
      sub={t("people-count", { count: active })}
      actions={
        mayChange && (
          <LinkButton to="invite" icon={<Icon of={UserPlus} />}>
            {t("invite")}
          </LinkButton>
        )
      }
    >
      <PeopleTable people={people} mayChange={mayChange} />
      {mayChange && <Invitations invitations={invitations} />}
    </Page>
  );
}
