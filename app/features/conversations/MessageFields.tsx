// What every form about a message says: which deed, about which message, and where it stood, for a page without JavaScript.
import { useLocation } from "@remix-run/react";
import type { MessageView } from "~/server/domain/conversations/views";

type Props = { deed: string; message: Pick<MessageView, "id" | "number"> };

export function MessageFields({ deed, message }: Props) {
  const { pathname } = useLocation();
  return (
    <>
      <input type="hidden" name="deed" value={deed} />
      <input type="hidden" name="here" value={pathname} />
      <input type="hidden" name="messageId" value={message.id} />
      <input type="hidden" name="number" value={message.number} />
    </>
  );
}
