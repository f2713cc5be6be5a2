// A list of documents.
import { AudienceMark } from "~/app/ui/AudienceMark";
import { Badge } from "~/app/ui/Badge";
import { Button } from "~/app/ui/Button";
import { ChipLink, Chips } from "~/app/ui/ChipLink";
import { LinkButton } from "~/app/ui/LinkButton";
import { Page } from "~/app/ui/Page";
import { Pagination } from "~/app/ui/Pagination";
import { Table } from "~/app/ui/Table";
import { Time } from "~/app/ui/Time";
import { TownMark } from "~/app/ui/TownMark";
import { House } from "./House";
import { karlstad, kristinehamn } from "./towns";

const documents = [
  { title: "Resepolicy, underlag", kind: "ODT · 84 kB", town: karlstad, done: false, by: "Maja Lindqvist" },
  {
    title: "Klimatplan för Kristinehamn, disposition",
    kind: "DOCX · 41 kB",
    town: kristinehamn,
    done: false,
    by: "Olle Berg",
  },
  {
    title: "Klimatkontrakt 2030, Karlstad",
    kind: "PDF · 1,2 MB",
    town: karlstad,
    done: true,
    by: "Nils Öhrn",
  },
  {
    title: "Kostnader laddplatser",
    kind: "ODS · 22 kB",
    town: karlstad,
    done: false,
    by: "Jonas Hed",
    internal: true,
  },
];

export default function Documents() {
  return (
    <House>
      <Page
        title="Dokument"
        sub="6 av 15 dokument · 2 väntar på dina synpunkter"
        flush
        actions={
          <>
            <LinkButton to="/documents" look="quiet">
              Lägg till länk
            </LinkButton>
            <Button type="button">Lägg till fil</Button>
          </>
        }
      >
        <div style={{ padding: "0.75rem var(--gutter)" }}>
          <Chips label="Filtrera">
            {["Alla", "För synpunkter", "Karlstad", "Kristinehamn", "Rättvis omställning"].map((label, n) => (
              <ChipLink key={label} to={`?f=${n}`} current={n === 0}>
                {label}
              </ChipLink>
            ))}
          </Chips>
        </div>
        <Table label="Dokument" cards>
          <thead>
            <tr>
              <th scope="col">Dokument</th>
              <th scope="col">Kommun</th>
              <th scope="col">Syfte</th>
              <th scope="col">Version</th>
              <th scope="col">Ändrat</th>
            </tr>
          </thead>
          <tbody>
            {documents.map(({ title, kind, town, done, by, internal }) => (
              <tr key={title} data-internal={internal ? "" : undefined}>
                <th scope="row">
                  <a href="/documents">{title}</a>
                  <small>
                    {kind} {internal && <AudienceMark audience={{ internalTo: "Karlstad" }} bare />}
                  </small>
                </th>
                <td data-label="Kommun">
                  <TownMark town={town} />
                </td>
                <td data-label="Syfte">
                  <Badge tone={done ? "done" : "plain"}>{done ? "Färdig" : "För synpunkter (utkast)"}</Badge>
                </td>
                <td data-label="Version" data-figures>
                  3
                </td>
                <td data-label="Ändrat">
                  {by}
                  <small>
                    <Time at={Date.UTC(2026, 8, 2, 8)} />
                  </small>
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
        <div style={{ padding: "0 var(--gutter)" }}>
          <Pagination page={2} pages={9} href={(page) => `?page=${page}`} />
        </div>
      </Page>
    </House>
  );
}
