// What every page with a conversation on it loads, and what its forms can do.
import { type LoaderFunctionArgs, redirect } from "@remix-run/node";
import { act, deed, look } from "~/app/door.server";
import type { Written } from "~/app/form.server";
import { byWords } from "~/app/formId.server";
import { ownPath } from "~/app/ownPath";
import { changesHear } from "~/server/domain/activity/queries/changesHear";
import { bookmarkMessage } from "~/server/domain/conversations/commands/bookmarkMessage";
import { deleteMessage } from "~/server/domain/conversations/commands/deleteMessage";
import { editMessage } from "~/server/domain/conversations/commands/editMessage";
import { markUnread } from "~/server/domain/conversations/commands/markUnread";
import { pinMessage } from "~/server/domain/conversations/commands/pinMessage";
import { postMessage } from "~/server/domain/conversations/commands/postMessage";
import { reactToMessage } from "~/server/domain/conversations/commands/reactToMessage";
import { readConversation } from "~/server/domain/conversations/commands/readConversation";
import { conversationMessages } from "~/server/domain/conversations/queries/conversationMessages";
import { conversationOne } from "~/server/domain/conversations/queries/conversationOne";
import { conversationPins } from "~/server/domain/conversations/queries/conversationPins";
import { newId } from "~/server/domain/core/id";
import { followConversation } from "~/server/domain/following/commands/followConversation";

/**
 * The conversation, a window of its messages, and an id for the message that the plain form may post. How far the streams
 * are is asked first: what comes while this is on its way to the page is told there once more.
 */
export async function loadConversation(args: LoaderFunctionArgs, conversationId: string, limit = 60) {
  const search = new URL(args.request.url).searchParams;
  const asked = Object.fromEntries(["around", "before", "after"].flatMap((key) => numberAt(search, key)));
  const { heads } = await look(args, changesHear);
  const [one, window, pinned] = await Promise.all([
    look(args, conversationOne, { conversationId }),
    look(args, conversationMessages, { conversationId, limit, ...asked }),
    look(args, conversationPins, { conversationId }),
  ]);
  return { heads, ...one, ...window, ...pinned, nextClientId: newId() };
}

export type LoadedConversation = Awaited<ReturnType<typeof loadConversation>>;

/** The deeds of the forms inside a conversation, for the action of its page. */
export const conversationDeeds = {
  "message.post": deed({
    command: postMessage,
    input: byWords("body"),
    after: ({ number }, written) => back(written, number),
  }),
  "message.edit": deed({ command: editMessage, after: toMessage }),
  "message.delete": deed({ command: deleteMessage, after: toMessage }),
  "message.react": deed({ command: reactToMessage, after: toMessage }),
  "message.pin": deed({ command: pinMessage, after: toMessage }),
  "message.bookmark": deed({ command: bookmarkMessage, after: toMessage }),
  "conversation.read": deed({
    command: readConversation,
    after: ({ number }, written) => back(written, number),
  }),
  "conversation.follow": deed({
    command: followConversation,
    after: (_, { here }) => redirect(ownPath(here)),
  }),
  "conversation.unread": deed({ command: markUnread, after: toMessage }),
};

export const conversationAction = act(conversationDeeds);

/** To the message that the form was about. */
function toMessage(_: unknown, written: Written) {
  return back(written, Number(written.number));
}

/** To the message on the page that the form stood on; only ever a path of this house. */
function back({ here }: Written, number: number) {
  const path = typeof here === "string" && /^\/w\/[\w/-]+$/.test(here) ? here : "/";
  return redirect(`${path}?around=${number}#m-${number}`);
}

function numberAt(search: URLSearchParams, key: string): [string, number][] {
  const value = search.get(key);
  return value !== null && /^\d{1,9}$/.test(value) ? [[key, Number(value)]] : [];
}
