// All that the page of a discussion with a poll needs more than others, fetched in one go with its texts.
import "./texts";

export { NewPoll } from "./NewPoll";
export { Polls } from "./Polls";
export { Proposed } from "./Proposed";
