// One of the city's people, as a coordinator sees them: role, and whether they may come in.
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { act, deed, look } from "~/app/door.server";
import { useTexts } from "~/app/i18n/useTexts";
import "~/app/i18n/further";
import { titled } from "~/app/i18n/title";
import { Badge } from "~/app/ui/Badge";
import { Breadcrumbs } from "~/app/ui/Breadcrumbs";
import { Page } from "~/app/ui/Page";
import { Time } from "~/app/ui/Time";
import { changeRole } from "~/server/domain/people/commands/changeRole";
import { deactivatePerson, reactivatePerson } from "~/server/domain/people/commands/deactivatePerson";
import { municipalityPeople } from "~/server/domain/people/queries/municipalityPeople";
import { AccessSection } from "./AccessSection";
import styles from "./people.module.css";
import { RoleSection } from "./RoleSection";

export const meta: MetaFunction = ({ matches }) => titled(matches, (t) => t("people:title"));

export async function loader(args: LoaderFunctionArgs) {
  const { municipality, people, mayChange } = await look(args, municipalityPeople);
  const person = people.find(({ id }) => id === args.params.personId);
  if (!person || !mayChange) throw new Response("not-found", { status: 404 });
  return { municipality, person };
}

export const action = (args: ActionFunctionArgs) =>
  act({
    "person.changeRole": deed({ command: changeRole }),
    "person.deactivate": deed({ command: deactivatePerson }),
    "person.reactivate": deed({ command: reactivatePerson }),
  })(args);

export default function Person() {
  const t = useTexts("people");
  const { municipality, person } = useLoaderData<typeof loader>();
  const { name, title, department, organisation, email, role, deactivatedAt } = person;
  const facts = [
    [t("person-title"), title],
    [t("department"), department],
    [t("organisation"), organisation],
    [t("email"), email],
  ];
  return (
    <Page
      title={name}
      above={<Breadcrumbs steps={[{ to: "/municipality", label: municipality.name }]} />}
      sub={
        <>
          <Badge tone={role === "coordinator" ? "done" : "plain"}>{t(`roles.${role}`)}</Badge>{" "}
          {deactivatedAt && (
            <Badge tone="danger">
              {t("deactivated")} <Time at={deactivatedAt} />
            </Badge>
          )}
        </>
      }
    >
      <div className={styles.narrow}>
        <dl className={styles.facts}>
          {facts
            .filter(([, fact]) => fact)
            .map(([label, fact]) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{fact}</dd>
              </div>
            ))}
        </dl>
        {role !== "partner" && !deactivatedAt && <RoleSection role={role} town={municipality.name} />}
        <AccessSection name={name} active={!deactivatedAt} />
      </div>
    </Page>
  );
}
