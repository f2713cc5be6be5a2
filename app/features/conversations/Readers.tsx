// Who reads a conversation, city by city, and who of them is here now.

import { useWorkspace } from "~/app/features/workspace/useWorkspace";
import { useTexts } from "~/app/i18n/useTexts";
import { useHereNow } from "~/app/live/presence";
import type { PersonHere } from "~/app/live/wire";
import { AsideList, AsideSection } from "~/app/ui/AsideList";
import { HereNow } from "~/app/ui/HereNow";
import { TownMark } from "~/app/ui/TownMark";
import type { LoadedConversation } from "./conversation.server";
import { useReaderWords } from "./readers";

export function Readers({ loaded }: { loaded: LoadedConversation }) {
  const t = useTexts("conversations");
  const { owners, workspace } = useWorkspace();
  const { nameOf } = useReaderWords();
  const { readers, partners, conversation } = loaded;
  const here = useHereNow(workspace.id) ?? [];
  const people = readers.reduce((sum, city) => sum + city.people, partners);
  return (
    <>
      <AsideSection title={t("read-by-people", { count: people })}>
        <AsideList>
          {readers.map(({ municipalityCode, people: count }) => {
            const town = owners.find(({ code }) => code === municipalityCode);
            return (
              <li key={municipalityCode}>
                {town && <TownMark town={town} silent />}
                <span>
                  {t("city-people", { town: nameOf(municipalityCode), count })}{" "}
                  <Here people={here.filter((person) => person.municipalityCode === municipalityCode)} />
                </span>
              </li>
            );
          })}
          {partners > 0 && <li>{t("partners", { count: partners })}</li>}
        </AsideList>
      </AsideSection>
      {conversation.internalTo && (
        <AsideSection title={t("good-to-know")}>
          <p>{t("internal-explained", { town: nameOf(conversation.internalTo) })}</p>
        </AsideSection>
      )}
    </>
  );
}

/** Here means in the workspace: which page somebody reads is nobody's business. */
function Here({ people }: { people: PersonHere[] }) {
  const t = useTexts("conversations");
  if (people.length === 0) return null;
  return <HereNow words={t("here-now", { count: people.length })} />;
}
