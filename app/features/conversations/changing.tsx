// What stands in place of a message of one's own that is being changed: the form that is opened on it, or the change that waits.
import type { Outgoing } from "~/app/live/outbox";
import { Prose } from "~/app/ui/Prose";
import type { MessageView } from "~/server/domain/conversations/views";
import { PendingChange } from "./PendingChange";
import { useOpenedForms } from "./useOpenedForms";
import type { Opened } from "./useOpening";

/**
 * @param opened what the address says is opened on it
 * @param internalTo the city that it is internal to, as its writer sees it
 */
export function changing(
  message: MessageView,
  opened: Opened | undefined,
  change: Outgoing | undefined,
  internalTo: string | null,
) {
  const audience = internalTo ? "internal" : "shared";
  // A copy says what was shared, and can only be taken away.
  if (opened === "edit" && !message.copied)
    return <Form of="EditForm" message={message} audience={audience} />;
  if (opened === "delete") return <Form of="DeleteForm" message={message} audience={audience} />;
  return change && <PendingChange message={message} change={change} />;
}

type FormProps = { of: "EditForm" | "DeleteForm"; message: MessageView; audience: "shared" | "internal" };

/** Until the form is there, the message stands as it is. */
function Form({ of, message, audience }: FormProps) {
  const OpenedForm = useOpenedForms(true)?.[of];
  return OpenedForm ? (
    <OpenedForm message={message} audience={audience} />
  ) : (
    <Prose html={message.html} lang={message.language} />
  );
}
