// What stands in place of a message of one's own that is being changed: the form that is opened on it, or the change that waits.
import type { Outgoing } from "~/app/live/outbox";
import type { MessageView } from "~/server/domain/conversations/views";
import { DeleteForm, EditForm } from "./EditForm";
import { PendingChange } from "./PendingChange";

/**
 * @param opened the numbers that the address says are opened
 * @param internalTo the city that it is internal to, as its writer sees it
 */
export function changing(
  message: MessageView,
  opened: { edit: number; delete: number },
  change: Outgoing | undefined,
  internalTo: string | null,
) {
  if (message.number === opened.edit)
    return <EditForm message={message} audience={internalTo ? "internal" : "shared"} />;
  if (message.number === opened.delete) return <DeleteForm message={message} />;
  return change && <PendingChange message={message} change={change} />;
}
