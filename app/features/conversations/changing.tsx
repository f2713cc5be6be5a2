// What stands in place of a message of one's own that is being changed: the form that is opened on it, or the change that waits.
import type { Outgoing } from "~/app/live/outbox";
import { Prose } from "~/app/ui/Prose";
import type { MessageView } from "~/server/domain/conversations/views";
import type { Opened } from "./MessageMenu";
import { PendingChange } from "./PendingChange";
import { useOpenedForms } from "./useOpenedForms";

/** @param opened what the address says is opened on it */
export function changing(message: MessageView, opened: Opened | undefined, change: Outgoing | undefined) {
  // A copy says what was shared, and can only be taken away.
  if (opened === "edit" && !message.copied) return <Form of="EditForm" message={message} />;
  if (opened === "delete") return <Form of="DeleteForm" message={message} />;
  return change && <PendingChange message={message} change={change} />;
}

/** Until the form is there, the message stands as it is. */
function Form({ of, message }: { of: "EditForm" | "DeleteForm"; message: MessageView }) {
  const OpenedForm = useOpenedForms(true)?.[of];
  return OpenedForm ? (
    <OpenedForm message={message} />
  ) : (
    <Prose html={message.html} lang={message.language} />
  );
}
