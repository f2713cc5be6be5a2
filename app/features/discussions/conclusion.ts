// How discussions come to an end: polls, outcomes and the forms for them, fetched in one go with their texts.
import "~/app/i18n/concluding";

export { NewPoll } from "~/app/features/polls/NewPoll";
export { Polls } from "~/app/features/polls/Polls";
export { Proposed } from "~/app/features/polls/Proposed";
export { Outcome } from "./Outcome";
export { ReopenForm, SettleForm } from "./SettleForm";
