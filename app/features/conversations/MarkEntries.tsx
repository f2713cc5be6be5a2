// What one can put on a message from its menu: a pin for everyone, and a mark for oneself to find it again.
import { Form } from "@remix-run/react";
import { useTexts } from "~/app/i18n/useTexts";
import { MenuEntry } from "~/app/ui/Menu";
import type { MessageView } from "~/server/domain/conversations/views";
import { MessageFields } from "./MessageFields";
import { useMark } from "./useMark";

type Props = { message: MessageView; kept: boolean; mayPin: boolean };

export function MarkEntries({ message, kept, mayPin }: Props) {
  const t = useTexts("conversations");
  const pinned = message.pinned !== null;
  return (
    <>
      {mayPin && (
        <MarkEntry deed="message.pin" message={message} on={!pinned} label={t(pinned ? "unpin" : "pin")} />
      )}
      <MarkEntry
        deed="message.bookmark"
        message={message}
        on={!kept}
        label={t(kept ? "let-go-of" : "keep")}
      />
    </>
  );
}

type EntryProps = {
  deed: "message.pin" | "message.bookmark";
  message: MessageView;
  on: boolean;
  label: string;
};

function MarkEntry({ deed, message, on, label }: EntryProps) {
  const submit = useMark(deed, message, on);
  return (
    <MenuEntry>
      <Form method="post" onSubmit={submit} preventScrollReset replace>
        <MessageFields deed={deed} message={message} />
        <input type="hidden" name="on" value={String(on)} />
        <button type="submit">{label}</button>
      </Form>
    </MenuEntry>
  );
}
