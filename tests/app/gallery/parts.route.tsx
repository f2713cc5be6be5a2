// Every part that the other pages don't show.
import File from "@lucide/icons/icons/file-text";
import { AsideList, AsideSection } from "~/app/ui/AsideList";
import { AudienceMark } from "~/app/ui/AudienceMark";
import { Badge } from "~/app/ui/Badge";
import { Button } from "~/app/ui/Button";
import { RadioGroup, Select } from "~/app/ui/ChoiceField";
import { ConnectionState } from "~/app/ui/ConnectionState";
import { DialogLink } from "~/app/ui/DialogLink";
import { EmptyState } from "~/app/ui/EmptyState";
import { Icon } from "~/app/ui/Icon";
import { InternalBand } from "~/app/ui/InternalBand";
import { Menu, MenuEntry } from "~/app/ui/Menu";
import { Notice } from "~/app/ui/Notice";
import { Page } from "~/app/ui/Page";
import { PersonLine } from "~/app/ui/PersonLine";
import { Skeleton } from "~/app/ui/Skeleton";
import { Tabs } from "~/app/ui/Tabs";
import { TextArea, TextField } from "~/app/ui/TextField";
import { Time } from "~/app/ui/Time";
import { TownMark } from "~/app/ui/TownMark";
import { House } from "./House";
import { karlstad, kristinehamn } from "./towns";

const looks = ["primary", "quiet", "danger", "internal", "plain"] as const;
const row = { display: "flex", gap: "0.5rem", flexWrap: "wrap", alignItems: "center" } as const;

export default function Parts() {
  return (
    <House>
      <Page
        title="Klimatomställning Karlstad–Kristinehamn"
        sub="Pionjärstad och tvillingstad"
        aside={{
          label: "Kommunerna",
          children: (
            <AsideSection title="Kommunerna">
              <AsideList>
                <li>
                  <TownMark town={karlstad} silent />
                  <span>Karlstad</span>
                </li>
              </AsideList>
            </AsideSection>
          ),
        }}
      >
        <div style={{ display: "grid", gap: "1.25rem" }}>
          <Tabs
            label="Delar"
            tabs={[
              { to: "/parts", label: "Översikt" },
              { to: "/room", label: "Rum", count: 4 },
            ]}
          />
          <div style={row}>
            {looks.map((look) => (
              <Button key={look} type="button" look={look}>
                {look}
              </Button>
            ))}
            <Button type="button" busy="Sparar …">
              Spara
            </Button>
            <DialogLink to="/entry" label="Ta bort" title="Ta bort meddelandet?" look="danger">
              {(close) => (
                <>
                  <p>Det går inte att ångra. En rad visar att något har tagits bort.</p>
                  <p style={row}>
                    <Button type="button" look="danger" onClick={close}>
                      Ta bort
                    </Button>
                    <Button type="button" look="quiet" onClick={close}>
                      Avbryt
                    </Button>
                  </p>
                </>
              )}
            </DialogLink>
            <Menu label="Fler val" look="quiet" side="start">
              <MenuEntry>
                <a href="/parts">Redigera</a>
              </MenuEntry>
              <MenuEntry>
                <button type="button">Gör till diskussion</button>
              </MenuEntry>
            </Menu>
          </div>
          <div style={row}>
            <AudienceMark audience="shared" />
            <AudienceMark audience={{ internalTo: "Karlstad" }} />
            <Badge>För kännedom</Badge>
            <Badge tone="done">Beslutad</Badge>
            <Badge tone="ask">Öppen</Badge>
            <Badge tone="danger">Inte skickat</Badge>
            {[1, 2, 3, 4, 5, 6, 7, 8].map((hue) => (
              <TownMark key={hue} town={{ name: `Kommun ${hue}`, initials: "ÖÅ", hue }} />
            ))}
          </div>
          <InternalBand town="Karlstad">
            <p>Det här avsnittet läses bara av dina kollegor.</p>
          </InternalBand>
          <Notice title="Armkrok är till för öppna uppgifter">
            <p>Skriv inte sekretess här.</p>
          </Notice>
          <Notice tone="done" title="Sparat" />
          <Notice
            tone="danger"
            title="Inte skickat"
            actions={
              <Button type="button" look="quiet">
                Försök igen
              </Button>
            }
          >
            <p>Texten är för lång.</p>
          </Notice>
          <PersonLine
            name="Anna-Karin Östergård-Åkerblom"
            fullName="Anna-Karin Åkerblom"
            title="verksamhetsutvecklare"
            town={kristinehamn}
          >
            <Time at={Date.now()} />
          </PersonLine>
          <TextField
            name="title"
            label="Titel"
            hint="En mening."
            error="Skriv en titel."
            required
            defaultValue="Å"
          />
          <TextArea name="text" label="Beskrivning" />
          <Select name="package" label="Arbetspaket" required>
            <option>Rättvis omställning</option>
            <option>Säker och tålig kommun</option>
          </Select>
          <RadioGroup
            name="audience"
            label="Vem ska kunna läsa?"
            required
            defaultValue="shared"
            choices={[
              { value: "shared", label: "Gemensamt", hint: "Karlstad och Kristinehamn" },
              { value: "internal", label: "Internt – bara Karlstad", hint: "Kan delas senare" },
            ]}
          />
          <TextField name="file" type="file" label="Fil" hint="Högst 50 MB." />
          <EmptyState
            icon={<Icon of={File} size={24} />}
            title="Här samlar ni dokument som båda kommunerna arbetar med"
            action={<Button type="button">Lägg till fil</Button>}
          >
            <p>Lägg till en fil, eller en länk till något som ska ligga kvar i er egen kommun.</p>
          </EmptyState>
          <Skeleton />
        </div>
        <ConnectionState connection="connected" />
      </Page>
    </House>
  );
}
