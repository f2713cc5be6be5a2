// Who is signed in, and the way to what is one's own: profile, municipality, other workspaces, signing out.
import { Link } from "@remix-run/react";
import { useKeysHelp } from "~/app/features/keys/useKeysHelp";
import { useTexts } from "~/app/i18n/useTexts";
import { Menu, MenuEntry } from "~/app/ui/Menu";
import { PersonLine } from "~/app/ui/PersonLine";
import type { Town } from "~/app/ui/town";
import { SignOut } from "./SignOut";

type Me = { name: string; title: string; organisation: string };

export function AccountMenu({ me, town }: { me: Me; town: Town }) {
  const t = useTexts("house");
  const ownPlaces = me.organisation ? withoutCity : everything;
  const keys = useKeysHelp();
  return (
    <>
      <Menu
        up
        side="start"
        label={
          <PersonLine name={me.name} fullName={me.name} title={me.organisation || me.title} town={town} />
        }
      >
        {ownPlaces.map((place) => (
          <MenuEntry key={place}>
            <Link to={`/${place}`}>{t(`account.${place as OwnPlace}`)}</Link>
          </MenuEntry>
        ))}
        <MenuEntry>{keys.link}</MenuEntry>
        <MenuEntry>
          <SignOut />
        </MenuEntry>
      </Menu>
      {keys.dialog}
    </>
  );
}

type OwnPlace = "saved" | "reports" | "profile" | "workspaces" | "municipality" | "twinnings";
const withoutCity: OwnPlace[] = ["saved", "reports", "profile", "workspaces"];
const everything: OwnPlace[] = [...withoutCity, "municipality", "twinnings"];
