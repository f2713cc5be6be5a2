// An internal discussion, scrolled with the page.
import { AsideSection } from "~/app/ui/AsideList";
import { Breadcrumbs } from "~/app/ui/Breadcrumbs";
import { ComposerBox } from "~/app/ui/ComposerBox";
import { Page } from "~/app/ui/Page";
import { House } from "./House";

export default function Internal() {
  return (
    <House>
      <Page
        title="Ska vi dela kostnaderna för laddplatserna redan nu, eller vänta till tilldelningen?"
        above={<Breadcrumbs steps={[{ to: "/entry", label: "Diskussioner" }]} />}
        sub="4 personer i Karlstad"
        audience={{ internalTo: "Karlstad" }}
        aside={{
          label: "Om diskussionen",
          children: (
            <AsideSection title="Bra att veta">
              <p>Kristinehamn ser inte den här diskussionen, inte heller i sökningar eller räknare.</p>
            </AsideSection>
          ),
        }}
        foot={
          <form>
            <ComposerBox
              name="text"
              label="Svar"
              placeholder="Skriv till dina kollegor i Karlstad …"
              audience={{ internalTo: "Karlstad" }}
              readers="Läses bara av Karlstad (4 personer)"
              send="Skicka internt"
            />
          </form>
        }
      >
        <div className="prose">
          {Array.from({ length: 12 }, (_, n) => `stycke ${n}`).map((line) => (
            <p key={line}>
              Vänta till tilldelningen. Skriv i det gemensamma rummet att siffrorna kommer vecka 50, så vet de
              vad som gäller. {line}
            </p>
          ))}
        </div>
      </Page>
    </House>
  );
}
