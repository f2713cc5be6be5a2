// The people of a city: who they are, what they do, and how one reaches them.
import { Link } from "@remix-run/react";
import { useTexts } from "~/app/i18n/useTexts";
import { Badge } from "~/app/ui/Badge";
import { Table } from "~/app/ui/Table";
import type { TownsmanView } from "~/server/domain/people/queries/municipalityPeople";
import styles from "./people.module.css";

export function PeopleTable({ people, mayChange }: { people: TownsmanView[]; mayChange: boolean }) {
  const t = useTexts("people");
  return (
    <Table label={t("title")} cards>
      <thead>
        <tr>
          <th scope="col">{t("name")}</th>
          <th scope="col">{t("department")}</th>
          <th scope="col">{t("email")}</th>
          <th scope="col">{t("role")}</th>
        </tr>
      </thead>
      <tbody>
        {people.map((person) => (
          <PersonRow key={person.id} person={person} mayChange={mayChange} />
        ))}
      </tbody>
    </Table>
  );
}

function PersonRow({ person, mayChange }: { person: TownsmanView; mayChange: boolean }) {
  const t = useTexts("people");
  const { id, name, title, department, organisation, email, role, deactivatedAt } = person;
  return (
    <tr className={deactivatedAt ? styles.gone : undefined}>
      <th scope="row">
        {mayChange ? <Link to={`people/${id}`}>{name}</Link> : name}
        {title && <small>{title}</small>}
      </th>
      <td>{organisation || department}</td>
      <td>
        <a href={`mailto:${email}`}>{email}</a>
      </td>
      <td>
        {deactivatedAt ? (
          <Badge tone="danger">{t("deactivated")}</Badge>
        ) : (
          <Badge tone={role === "coordinator" ? "done" : "plain"}>{t(`roles.${role}`)}</Badge>
        )}
      </td>
    </tr>
  );
}
