// A shared room.
import { AsideList, AsideSection } from "~/app/ui/AsideList";
import { Button } from "~/app/ui/Button";
import { ComposerBox } from "~/app/ui/ComposerBox";
import { HereNow } from "~/app/ui/HereNow";
import { Keys } from "~/app/ui/Keys";
import { Page } from "~/app/ui/Page";
import { TownMark } from "~/app/ui/TownMark";
import { House } from "./House";
import { karlstad, kristinehamn } from "./towns";

export default function Room() {
  return (
    <House>
      <Page
        title="Transporter"
        sub="Intelligent stad och land · 13 personer, 4 är här nu"
        audience="shared"
        actions={
          <Button type="button" look="quiet">
            Gör till diskussion
          </Button>
        }
        fill
        aside={{
          label: "Om rummet",
          children: (
            <AsideSection title="Läses av 13 personer">
              <AsideList>
                <li>
                  <TownMark town={karlstad} silent />
                  <span>Karlstad, 8 personer</span>
                  <HereNow words="3 är här nu" />
                </li>
                <li>
                  <TownMark town={kristinehamn} silent />
                  <span>Kristinehamn, 5 personer</span>
                  <HereNow words="1 är här nu" />
                </li>
              </AsideList>
            </AsideSection>
          ),
        }}
        foot={
          <form>
            <ComposerBox
              name="text"
              label="Meddelande"
              placeholder="Skriv till båda kommunerna …"
              audience="shared"
              readers="Läses av Karlstad (8) och Kristinehamn (5)"
              send="Skicka till båda kommunerna"
              beside={<Keys keys="Ctrl Enter" />}
            />
          </form>
        }
      >
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
        <section style={{ overflow: "auto", padding: "1rem 1.5rem" }} aria-label="Meddelanden" tabIndex={0}>
          {Array.from({ length: 30 }, (_, n) => `rad ${n}`).map((line) => (
            <p key={line}>Transporterna är 59 % av våra utsläpp och 44 % av era. {line}</p>
          ))}
        </section>
      </Page>
    </House>
  );
}
