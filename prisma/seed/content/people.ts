// The demo's invented people: eight in Karlstad, six in Kristinehamn, a researcher and a coordinator in Arvika.
import type { City, DemoPerson, PersonId } from "./types";

type Own = Pick<DemoPerson, "title" | "department"> & Partial<DemoPerson>;

const houses: Record<City, string> = { "1780": "karlstad", "1781": "kristinehamn", "1784": "arvika" };

export const people: Record<PersonId, DemoPerson> = {
  maja: of("1780", "Maja Lindqvist", {
    title: "miljöstrateg",
    department: "Kommunledningskontoret",
    role: "coordinator",
    workspaceRole: "lead",
  }),
  nils: of("1780", "Nils Öhrn", {
    title: "processledare",
    department: "Kommunledningskontoret",
    workspaceRole: "lead",
  }),
  jonas: of("1780", "Jonas Hed", { title: "upphandlare", department: "Upphandlingsenheten" }),
  karin: of("1780", "Karin Sundh", {
    title: "projektledare laddinfrastruktur",
    department: "Teknik- och fastighetsförvaltningen",
  }),
  amir: of("1780", "Amir Haddadi", {
    title: "energistrateg",
    department: "Teknik- och fastighetsförvaltningen",
  }),
  lena: of("1780", "Lena Forsmark", { title: "beredskapssamordnare", department: "Kommunledningskontoret" }),
  anika: of("1780", "Anika Rao", {
    title: "data analyst",
    department: "Stadsbyggnadsförvaltningen",
    language: "en",
  }),
  birgitta: of("1780", "Birgitta Nyqvist", {
    title: "registrator",
    department: "Kommunledningskontoret",
    workspaceRole: "reader",
  }),
  olle: of("1781", "Olle Berg", {
    title: "samordnare",
    department: "Kommunledningsförvaltningen",
    role: "coordinator",
    workspaceRole: "lead",
  }),
  sanna: of("1781", "Sanna Ek", { title: "trafikplanerare", department: "Tekniska förvaltningen" }),
  rolf: of("1781", "Rolf Myrén", {
    title: "energi- och fordonsansvarig",
    department: "Tekniska förvaltningen",
  }),
  perake: of("1781", "Per-Åke Wallin", {
    title: "säkerhetssamordnare",
    department: "Kommunledningsförvaltningen",
  }),
  ida: of("1781", "Ida Holmström", { title: "kommunikatör", department: "Kommunledningsförvaltningen" }),
  fatima: of("1781", "Fatima Warsame", { title: "måltidsutvecklare", department: "Skolförvaltningen" }),
  hedda: {
    ...of("1780", "Hedda Rosell", {
      title: "forskare",
      department: "",
      role: "partner",
      workspaceRole: "partner",
    }),
    email: "hedda.rosell@universitetsnatverket.example",
    organisation: "Värmlands universitetsnätverk",
    partner: {
      daysLeft: 120,
      discussions: ["foretagen", "klimatdata"],
      documents: ["resvanor"],
    },
  },
  tove: of("1784", "Tove Granat", {
    title: "hållbarhetssamordnare",
    department: "Kommunledningsstaben",
    role: "coordinator",
    workspaceRole: null,
  }),
};

function of(city: City, name: string, own: Own): DemoPerson {
  const email = `${addressOf(name)}@${houses[city]}.example`;
  return { name, email, city, language: "sv", role: "staff", workspaceRole: "member", ...own };
}

function addressOf(name: string): string {
  return name
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "")
    .replace(/ /g, ".");
}
