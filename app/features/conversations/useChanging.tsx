// What stands in place of a message of one's own that is being changed: the form that is opened on it, or the change that waits.
import type { Outgoing } from "~/app/live/outbox";
import type { MessageView } from "~/server/domain/conversations/views";
import type { useOpened } from "./MessageMenu";
import { PendingChange } from "./PendingChange";
import { useOpenedForms } from "./useOpenedForms";

/**
 * Gives what stands in place of a message's text, if anything does.
 * @param opened the numbers that the address says are opened
 * @param internalTo the city that it is internal to, as its writer sees it
 */
export function useChanging(opened: ReturnType<typeof useOpened>, internalTo: string | null) {
  const forms = useOpenedForms(opened.edit > 0 || opened.delete > 0);
  return (message: MessageView, change: Outgoing | undefined) => {
    if (forms && message.number === opened.edit)
      return <forms.EditForm message={message} audience={internalTo ? "internal" : "shared"} />;
    if (forms && message.number === opened.delete) return <forms.DeleteForm message={message} />;
    return change && <PendingChange message={message} change={change} />;
  };
}
