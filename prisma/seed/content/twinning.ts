// The twinning that both towns have accepted, its workspace, and a third town that has been asked.
import type { DemoTwinning, DemoWorkspace } from "./types";

export const twinning: DemoTwinning = {
  pioneer: "1780",
  twins: ["1781"],
  purpose:
    "Karlstad och Kristinehamn ska lära av varandra i klimatomställningen, så att bådas utsläpp minskar snabbare än om kommunerna arbetat var för sig.",
  startsOn: "2024-12-09",
  endsOn: "2027-12-31",
  charter: `## Vad vi vill

Karlstad och Kristinehamn krokar arm inom Klimatneutrala städer 2030. Karlstad är pionjärstad och har varit med sedan 2021. Kristinehamn är tvillingstad och ny i satsningen. Vi vill att det som fungerar i den ena kommunen ska kunna användas i den andra, och att vi är lika öppna med det som inte fungerade.

## Så arbetar vi

- Vi arbetar i en gemensam arbetsyta som båda kommunerna äger. Ingen är gäst hos den andra.
- Varje kommun utser en samordnare. Samordnaren bjuder in och tar bort den egna kommunens personer.
- Den som ställer en fråga ska ha ett första svar inom tre arbetsdagar.
- Frågor som behöver beslut i en kommun tas i den kommunens vanliga ordning. Arbetsytan ersätter inte nämnderna.
- Båda kommunerna lär. Också Karlstad skriver ner vad Karlstad har lärt sig.

## Vad vi delar

Det som läggs i det gemensamma läses av båda kommunerna. Det som är internt stannar i den egna kommunen. Varje kommun svarar själv för sina handlingar, sitt diarium och sin gallring. Uppgifter som omfattas av sekretess hör inte hemma i arbetsytan.

## Hur länge och på vilka villkor

Samarbetet började den 9 december 2024 och gäller till och med den 31 december 2027. Varje kommun bär sina egna kostnader. En kommun kan lämna samarbetet när den vill och ska då säga varför. Båda kommunerna behåller det som hör till dem. Om texten ändras, eller om fler kommuner ska vara med, behöver alla berörda kommuner godkänna det på nytt.`,
  proposed: { by: "maja", when: { daysAgo: 70, at: "09:15" } },
  accepted: [{ by: "olle", when: { daysAgo: 69, at: "13:40" } }],
};

export const workspace: DemoWorkspace = {
  title: "Klimatomställning Karlstad–Kristinehamn",
  purpose:
    "Här arbetar Karlstad och Kristinehamn tillsammans med klimatomställningen: frågor och svar, underlag och det som ska in i klimatkontrakten.",
  created: { by: "maja", when: { daysAgo: 68, at: "10:00" } },
  workPackages: {
    just: "Rättvis omställning",
    safe: "Säker och tålig kommun",
    smart: "Intelligent stad och land",
  },
};

/** Waits for Arvika's answer. */
export const proposedTwinning: DemoTwinning = {
  pioneer: "1780",
  twins: ["1784"],
  purpose:
    "Karlstad och Arvika vill pröva om arbetssättet med tvillingstäder passar fler kommuner i Värmland.",
  startsOn: "2027-01-01",
  endsOn: "2027-12-31",
  charter: `## Vad vi vill

Karlstad föreslår att Karlstad och Arvika krokar arm under ett år. Vi börjar i liten skala, med två frågor som båda kommunerna redan arbetar med: resor i tjänsten och beredskap för extremt väder.

## Så arbetar vi

- Varje kommun utser en samordnare.
- Vi träffas digitalt en gång i månaden och delar underlag däremellan.
- Efter sex månader bestämmer vi tillsammans om vi ska fortsätta.

## Vad vi delar

Det som läggs i det gemensamma läses av båda kommunerna. Det som är internt stannar i den egna kommunen. Varje kommun bär sina egna kostnader och svarar själv för sina handlingar.`,
  proposed: { by: "maja", when: { daysAgo: 4, at: "15:10" } },
  accepted: [],
};
