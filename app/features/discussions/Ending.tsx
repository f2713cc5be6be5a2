// At the foot of a discussion: putting it to the vote, ending it in an outcome, opening it again.

import type { Basis } from "~/app/features/decisions/MoreAboutOutcome";
import { useTexts } from "~/app/i18n/useTexts";
import type { ConversationView } from "~/server/domain/conversations/views";
import type { PollView } from "~/server/domain/polls/views";
import { Opener } from "./Opener";
import type { useConclusion } from "./useConclusion";

type Props = {
  conversation: ConversationView;
  conclusion: ReturnType<typeof useConclusion>;
  documents: Basis[];
  /** The poll whose result can become the outcome. */
  voted: PollView | undefined;
  may: { poll: boolean; settle: boolean; reopen: boolean };
};

export function Ending({ conversation, conclusion, documents, voted, may }: Props) {
  const t = useTexts("discussions");
  const { id, title, internalTo } = conversation;
  const settle = (proposal?: string) =>
    conclusion && <conclusion.SettleForm conversationId={id} documents={documents} proposal={proposal} />;
  return (
    <>
      {conclusion && <conclusion.PendingOutcome conversationId={id} may={may} />}
      {may.poll && (
        <Opener name="poll" label={t("start-poll")}>
          {conclusion && <conclusion.NewPoll conversationId={id} question={title} />}
        </Opener>
      )}
      {may.settle && (
        <Opener name="settle" label={t("settle")}>
          {conclusion && voted ? (
            <conclusion.Proposed key={voted.id} poll={voted} internalTo={internalTo}>
              {settle}
            </conclusion.Proposed>
          ) : (
            settle()
          )}
        </Opener>
      )}
      {may.reopen && conclusion && <conclusion.ReopenForm conversationId={id} />}
    </>
  );
}
