// The register: every command and query there is. Doorways are loops over it.

import { endAllSessions, endSession } from "./auth/commands/endSession";
import { startSession } from "./auth/commands/startSession";
import { startSessionByLink } from "./auth/commands/startSessionByLink";
import { linkLook } from "./auth/queries/linkLook";
import { deleteMessage } from "./conversations/commands/deleteMessage";
import { editConversation } from "./conversations/commands/editConversation";
import { editMessage } from "./conversations/commands/editMessage";
import { openDiscussion } from "./conversations/commands/openDiscussion";
import { openRoom } from "./conversations/commands/openRoom";
import { postMessage } from "./conversations/commands/postMessage";
import { readConversation } from "./conversations/commands/readConversation";
import { reopenDiscussion, settleDiscussion } from "./conversations/commands/settleDiscussion";
import { shareConversation } from "./conversations/commands/shareConversation";
import { conversationMessages } from "./conversations/queries/conversationMessages";
import { conversationOne } from "./conversations/queries/conversationOne";
import { conversationsOfWorkspace } from "./conversations/queries/conversationsOfWorkspace";
import { discussionsOfWorkspace } from "./conversations/queries/discussionsOfWorkspace";
import { messagePlace } from "./conversations/queries/messagePlace";
import type { Command, GatheredCommand } from "./core/command";
import type { Query } from "./core/query";

/** Any command, where only its name and its schema matter. */
// biome-ignore lint/suspicious/noExplicitAny: a register holds commands of every input and output
export type AnyCommand = Command<any, any, unknown> | GatheredCommand<any, unknown>;
// biome-ignore lint/suspicious/noExplicitAny: as above
export type AnyQuery = Query<any, any, unknown>;

const conversations = {
  commands: [
    openRoom,
    openDiscussion,
    settleDiscussion,
    reopenDiscussion,
    editConversation,
    shareConversation,
    readConversation,
    postMessage,
    editMessage,
    deleteMessage,
  ],
  queries: [
    conversationsOfWorkspace,
    conversationOne,
    conversationMessages,
    discussionsOfWorkspace,
    messagePlace,
  ],
};

const auth = {
  commands: [startSession, startSessionByLink, endSession, endAllSessions],
  queries: [linkLook],
};

const features = [auth, conversations];

export const commands: AnyCommand[] = features.flatMap((feature): AnyCommand[] => feature.commands);

export const queries: AnyQuery[] = features.flatMap((feature): AnyQuery[] => feature.queries);
