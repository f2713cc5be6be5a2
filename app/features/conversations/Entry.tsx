// A message with all that its reader can do with it: the same wherever a conversation stands.
import { memo, type ReactNode } from "react";
import type { Outgoing } from "~/app/live/outbox";
import type { MessageView } from "~/server/domain/conversations/views";
import { ConcernEntries } from "./ConcernEntries";
import { changing } from "./changing";
import type { LoadedConversation } from "./conversation.server";
import { MarkEntries } from "./MarkEntries";
import { Message } from "./Message";
import { MessageMenu } from "./MessageMenu";
import { PassOnEntries } from "./PassOnEntries";
import { Reactions } from "./Reactions";
import type { Opened } from "./useOpening";
import type { Me } from "./useSigns";

export type EntryProps = {
  message: MessageView;
  me: Me;
  /** What the reader may do in this conversation. */
  may: LoadedConversation["may"];
  /** The city that it is internal to. */
  internalTo: string | null;
  kept: boolean;
  /** Its writer is told that it has just been stored. */
  sent: boolean;
  /** What is opened on it. */
  opened: Opened | undefined;
  /** What the reader has done to it and the server has not stored yet. */
  change: Outgoing | undefined;
  /** Where a discussion can be made of it; left out where that can't be done. */
  takeTo?: string | undefined;
  continued?: boolean;
  dated?: boolean;
  quoted?: boolean;
  below?: ReactNode;
};

/** Hundreds stand on a page: one is drawn anew when it has changed, and not when another comes. */
export const Entry = memo(function Entry({
  message,
  me,
  may,
  internalTo,
  kept,
  opened,
  change,
  takeTo,
  ...looks
}: EntryProps) {
  const mine = message.author.id === me.id;
  const mayPost = may.includes("message.post");
  const mayHide = may.includes("message.hide");
  const mayReact = may.includes("message.react");
  return (
    <Message
      message={message}
      kept={kept}
      readsHidden={mine || mayHide}
      menu={
        <MessageMenu message={message} mine={mine} mayPost={mayPost} mayReact={mayReact} takeTo={takeTo}>
          <MarkEntries message={message} kept={kept} mayPin={may.includes("message.pin")} />
          <PassOnEntries message={message} may={may} internalTo={internalTo} />
          <ConcernEntries message={message} mine={mine} mayHide={mayHide} />
        </MessageMenu>
      }
      instead={mine ? changing(message, opened, change, internalTo) : undefined}
      reactions={<Reactions message={message} me={me} mayReact={mayReact} choosing={opened === "react"} />}
      {...looks}
    />
  );
});
