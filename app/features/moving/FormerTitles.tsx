// What a room, a discussion or a document was called before, until when, and who called it something else.
import type { LoadedConversation } from "~/app/features/conversations/conversation.server";
import { useReaderWords } from "~/app/features/conversations/readers";
import { useFormat } from "~/app/i18n/useFormat";
import { useTexts } from "~/app/i18n/useTexts";
import { Former } from "~/app/ui/Former";
import { Quoting } from "~/app/ui/Quoting";
import type { FormerTitle } from "~/server/domain/conversations/titles";

/** What a conversation is called after one of its titles: the next one of them, or what it is called now. */
type Next = Pick<FormerTitle, "title" | "description">;

export function FormerTitles({ loaded: { conversation, titles } }: { loaded: LoadedConversation }) {
  const t = useTexts("moving");
  return (
    <div data-traces>
      <Former summary={t("former")}>
        {titles.map((former, i) => (
          <FormerTitleLines
            key={former.until}
            former={former}
            next={titles[i - 1] ?? conversation}
            sharedFrom={conversation.municipalityCode}
          />
        ))}
      </Former>
    </div>
  );
}

type LinesProps = { former: FormerTitle; next: Next; sharedFrom: string };

function FormerTitleLines({ former, next, sharedFrom }: LinesProps) {
  const t = useTexts("moving");
  const { when } = useFormat();
  const { nameOf } = useReaderWords();
  const { title, description, language, by, until } = former;
  const told = { when: when(until), name: by.name };
  if (title === null || description === null)
    return <li>{t("was-withheld", { ...told, town: nameOf(sharedFrom) })}</li>;
  return (
    <>
      {title !== next.title && (
        <li>
          <Quoting say={(title) => t("was-called", { ...told, title })} lang={language}>
            {title}
          </Quoting>
        </li>
      )}
      {description !== next.description && (
        <li>
          {description ? (
            <Quoting say={(description) => t("was-described", { ...told, description })} lang={language}>
              {description}
            </Quoting>
          ) : (
            t("was-not-described", told)
          )}
        </li>
      )}
    </>
  );
}
