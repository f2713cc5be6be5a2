// The frame around the gallery's pages.
import type { ReactNode } from "react";
import { AppFrame } from "~/app/ui/AppFrame";
import { Menu, MenuEntry } from "~/app/ui/Menu";
import { PersonLine } from "~/app/ui/PersonLine";
import { WorkspaceLine } from "~/app/ui/WorkspaceLine";
import { bar, groups, karlstad } from "./towns";

export function House({ children }: { children: ReactNode }) {
  return (
    <AppFrame
      groups={groups}
      bar={bar}
      workspace={
        <WorkspaceLine
          to="/parts"
          title="Klimatomställning Karlstad–Kristinehamn"
          sub="Pionjärstad och tvillingstad · 2024–2027"
        />
      }
      account={
        <Menu
          up
          side="start"
          label={
            <PersonLine
              name="Maja Lindqvist"
              fullName="Maja Lindqvist"
              title="miljöstrateg"
              town={karlstad}
            />
          }
        >
          <MenuEntry>
            <a href="/parts">Min profil</a>
          </MenuEntry>
          <MenuEntry>
            <button type="button">Logga ut</button>
          </MenuEntry>
        </Menu>
      }
    >
      {children}
    </AppFrame>
  );
}
