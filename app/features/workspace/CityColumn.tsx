// One city's people in the workspace: its own, and the partners it is host to.
import { Link, useSearchParams } from "@remix-run/react";
import { useId } from "react";
import { useTexts } from "~/app/i18n/useTexts";
import { Badge } from "~/app/ui/Badge";
import { PersonLine } from "~/app/ui/PersonLine";
import { Time } from "~/app/ui/Time";
import { TownMark } from "~/app/ui/TownMark";
import type { MembershipView } from "~/server/domain/workspaces/present";
import type { CityPeople } from "~/server/domain/workspaces/queries/workspacePeople";
import { ChangePlace } from "./ChangePlace";
import styles from "./people.module.css";
import { usePeople } from "./usePeople";

export function CityColumn({ city }: { city: CityPeople }) {
  const t = useTexts("workspace");
  const heading = useId();
  const { members, partners } = city;
  return (
    <section className={styles.city} data-hue={city.hue} aria-labelledby={heading}>
      <h2 id={heading}>
        <TownMark town={city} silent />
        {city.name}
        <small className={styles.count}>{t("people-count", { count: members.length })}</small>
      </h2>
      {members.length === 0 && <p className={styles.none}>{t("nobody-yet", { town: city.name })}</p>}
      <Places places={members} city={city} />
      {partners.length > 0 && (
        <>
          <h3>{t("partners")}</h3>
          <Places places={partners} city={city} />
        </>
      )}
    </section>
  );
}

function Places({ places, city }: { places: MembershipView[]; city: CityPeople }) {
  return (
    <ul className={styles.places}>
      {places.map((place) => (
        <li key={place.id} id={`place-${place.id}`}>
          <PlaceRow place={place} city={city} />
        </li>
      ))}
    </ul>
  );
}

function PlaceRow({ place, city }: { place: MembershipView; city: CityPeople }) {
  const t = useTexts("workspace");
  const { mayGive, myCode } = usePeople();
  const [search] = useSearchParams();
  const { person, role, endsOn } = place;
  const open = search.get("change") === place.id;
  const mayChange = mayGive && city.code === myCode;
  return (
    <>
      <div className={styles.row}>
        <PersonLine
          name={person.name}
          fullName={person.name}
          title={[person.title, person.organisation].filter(Boolean).join(", ")}
          town={city}
        >
          {endsOn ? (
            <span className={styles.until}>
              {t("until")} <Time at={endsOn} as="date" />
            </span>
          ) : (
            <Badge tone={role === "lead" ? "done" : "plain"}>{t(`roles.${role}`)}</Badge>
          )}
        </PersonLine>
        {mayChange && (
          <Link
            to={open ? "?" : `?change=${place.id}`}
            preventScrollReset
            aria-label={t(open ? "change-not-of" : "change-of", { name: person.name })}
          >
            {t(open ? "close" : "change")}
          </Link>
        )}
      </div>
      {mayChange && open && <ChangePlace place={place} />}
    </>
  );
}
