// Who is signed in, and the way to what is one's own: profile, municipality, other workspaces, signing out.
import { Form, Link } from "@remix-run/react";
import { useTranslation } from "react-i18next";
import { Menu, MenuEntry } from "~/app/ui/Menu";
import { PersonLine } from "~/app/ui/PersonLine";
import type { Town } from "~/app/ui/town";

type Me = { name: string; title: string; organisation: string };

export function AccountMenu({ me, town }: { me: Me; town: Town }) {
  const { t } = useTranslation("workspace");
  const ownPlaces = me.organisation ? ["profile", "workspaces"] : everything;
  return (
    <Menu
      up
      side="start"
      label={<PersonLine name={me.name} fullName={me.name} title={me.organisation || me.title} town={town} />}
    >
      {ownPlaces.map((place) => (
        <MenuEntry key={place}>
          <Link to={`/${place}`}>{t(`account.${place as OwnPlace}`)}</Link>
        </MenuEntry>
      ))}
      <MenuEntry>
        <Form method="post" action="/sign-out" reloadDocument>
          <button type="submit">{t("sign-out")}</button>
        </Form>
      </MenuEntry>
    </Menu>
  );
}

type OwnPlace = "profile" | "workspaces" | "municipality" | "twinnings";
const everything: OwnPlace[] = ["profile", "workspaces", "municipality", "twinnings"];
