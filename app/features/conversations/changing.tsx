// What stands in place of a message of one's own that is being changed: the form that is opened on it, or the change that waits.
import type { Outgoing } from "~/app/live/outbox";
import type { MessageView } from "~/server/domain/conversations/views";
import { DeleteForm, EditForm } from "./EditForm";
import type { Opened } from "./MessageMenu";
import { PendingChange } from "./PendingChange";

/** @param opened what the address says is opened on it */
export function changing(message: MessageView, opened: Opened | undefined, change: Outgoing | undefined) {
  if (opened === "edit") return <EditForm message={message} />;
  if (opened === "delete") return <DeleteForm message={message} />;
  return change && <PendingChange message={message} change={change} />;
}
