// How discussions come to an end: polls, outcomes and the forms for them, fetched in one go with their texts.
import "~/app/i18n/concluding";

export { Outcome } from "~/app/features/decisions/Outcome";
export { PendingOutcome } from "~/app/features/decisions/PendingOutcome";
export { ReopenForm, SettleForm } from "~/app/features/decisions/SettleForm";
export { NewPoll } from "~/app/features/polls/NewPoll";
export { Polls } from "~/app/features/polls/Polls";
export { Proposed } from "~/app/features/polls/Proposed";
