// Shares a message from a city's internal side with everyone in the workspace, or brings one of theirs in: the text that was shown, as a copy.
import { command } from "../../core/command";
import { copyMessage, heldCopying } from "../copying";
import { shareMessageInput } from "../schema";

/** From an internal conversation to a shared one. Refuses as {@link copyMessage} does. The same client id again gives the same copy again. */
export const shareMessage = command({
  name: "message.share",
  input: shareMessageInput,
  find: heldCopying,
  act: (deed, input, found) => copyMessage(deed, input, found, true),
});

/** From a shared conversation to an internal one of one's own city: the other cities are told nothing. */
export const bringMessage = command({
  name: "message.bring",
  input: shareMessageInput,
  find: heldCopying,
  act: (deed, input, found) => copyMessage(deed, input, found, false),
});
