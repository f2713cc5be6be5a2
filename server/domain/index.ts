// The register: every command and query there is. Doorways are loops over it.

import { changesHear } from "./activity/queries/changesHear";
import { changesSince } from "./activity/queries/changesSince";
import { acceptInvitation } from "./auth/commands/acceptInvitation";
import { changePassword } from "./auth/commands/changePassword";
import { endAllSessions, endSession } from "./auth/commands/endSession";
import { requestReset } from "./auth/commands/requestReset";
import { resetPassword } from "./auth/commands/resetPassword";
import { startSession } from "./auth/commands/startSession";
import { startSessionByLink } from "./auth/commands/startSessionByLink";
import { createToken, revokeToken } from "./auth/commands/tokens";
import { linkLook } from "./auth/queries/linkLook";
import { mySessions, myTokens } from "./auth/queries/mine";
import { bookmarkMessage } from "./conversations/commands/bookmarkMessage";
import { deleteMessage } from "./conversations/commands/deleteMessage";
import { editConversation } from "./conversations/commands/editConversation";
import { editMessage } from "./conversations/commands/editMessage";
import { hideMessage } from "./conversations/commands/hideMessage";
import { markUnread } from "./conversations/commands/markUnread";
import { mergeDiscussion } from "./conversations/commands/mergeDiscussion";
import { moveMessage } from "./conversations/commands/moveMessage";
import { openDiscussion } from "./conversations/commands/openDiscussion";
import { openRoom } from "./conversations/commands/openRoom";
import { pinMessage } from "./conversations/commands/pinMessage";
import { postMessage } from "./conversations/commands/postMessage";
import { reactToMessage } from "./conversations/commands/reactToMessage";
import { readConversation } from "./conversations/commands/readConversation";
import { readWorkspace } from "./conversations/commands/readWorkspace";
import { reviewOutcome } from "./conversations/commands/reviewOutcome";
import { reopenDiscussion, settleDiscussion } from "./conversations/commands/settleDiscussion";
import { shareConversation } from "./conversations/commands/shareConversation";
import { bringMessage, shareMessage } from "./conversations/commands/shareMessage";
import { splitDiscussion } from "./conversations/commands/splitDiscussion";
import { bookmarksMine } from "./conversations/queries/bookmarksMine";
import { conversationMessages } from "./conversations/queries/conversationMessages";
import { conversationOne } from "./conversations/queries/conversationOne";
import { conversationPins } from "./conversations/queries/conversationPins";
import { conversationSharing } from "./conversations/queries/conversationSharing";
import { conversationsOfWorkspace } from "./conversations/queries/conversationsOfWorkspace";
import { decisionsOfWorkspace } from "./conversations/queries/decisionsOfWorkspace";
import { discussionMerging } from "./conversations/queries/discussionMerging";
import { discussionsOfWorkspace } from "./conversations/queries/discussionsOfWorkspace";
import { documentsForOutcome } from "./conversations/queries/documentsForOutcome";
import { mentionChoices } from "./conversations/queries/mentionChoices";
import { messageHistory } from "./conversations/queries/messageHistory";
import { messageMoving } from "./conversations/queries/messageMoving";
import { messageOne } from "./conversations/queries/messageOne";
import { messageOriginal } from "./conversations/queries/messageOriginal";
import { messagePlace } from "./conversations/queries/messagePlace";
import { messageSharing } from "./conversations/queries/messageSharing";
import { myMentions } from "./conversations/queries/myMentions";
import { unreadMine } from "./conversations/queries/unreadMine";
import type { Command, GatheredCommand } from "./core/command";
import type { Query } from "./core/query";
import { addDocument } from "./documents/commands/addDocument";
import { addVersion } from "./documents/commands/addVersion";
import { editDocument } from "./documents/commands/editDocument";
import { shareDocument } from "./documents/commands/shareDocument";
import { documentDownload } from "./documents/queries/documentDownload";
import { documentOne } from "./documents/queries/documentOne";
import { documentsOfWorkspace } from "./documents/queries/documentsOfWorkspace";
import { keepDraft } from "./drafts/commands/keepDraft";
import { followConversation } from "./following/commands/followConversation";
import { followWorkspace } from "./following/commands/followWorkspace";
import { changeRole } from "./people/commands/changeRole";
import { deactivatePerson, reactivatePerson } from "./people/commands/deactivatePerson";
import { editProfile } from "./people/commands/editProfile";
import { foundMunicipality } from "./people/commands/foundMunicipality";
import { revokeInvitation } from "./people/commands/revokeInvitation";
import { sendInvitation } from "./people/commands/sendInvitation";
import { municipalityAll } from "./people/queries/municipalityAll";
import { municipalityPeople } from "./people/queries/municipalityPeople";
import { openInvitations } from "./people/queries/openInvitations";
import { profileMine } from "./people/queries/profileMine";
import { closePoll } from "./polls/commands/closePoll";
import { openPoll } from "./polls/commands/openPoll";
import { votePoll } from "./polls/commands/votePoll";
import { pollsOfConversation } from "./polls/queries/pollsOfConversation";
import { closeReport } from "./reports/commands/closeReport";
import { reportMessage } from "./reports/commands/reportMessage";
import { reportsMine } from "./reports/queries/reportsMine";
import { reportsOfCity } from "./reports/queries/reportsOfCity";
import { acceptTwinning } from "./twinnings/commands/acceptTwinning";
import { changeTwinning } from "./twinnings/commands/changeTwinning";
import { declineTwinning } from "./twinnings/commands/declineTwinning";
import { proposeTwinning } from "./twinnings/commands/proposeTwinning";
import { withdrawTwinning } from "./twinnings/commands/withdrawTwinning";
import { twinningAll } from "./twinnings/queries/twinningAll";
import { twinningOne } from "./twinnings/queries/twinningOne";
import { addWorkPackage } from "./workspaces/commands/addWorkPackage";
import { changeMembership } from "./workspaces/commands/changeMembership";
import { editWorkPackage } from "./workspaces/commands/editWorkPackage";
import { editWorkspace } from "./workspaces/commands/editWorkspace";
import { endMembership } from "./workspaces/commands/endMembership";
import { foundWorkspace } from "./workspaces/commands/foundWorkspace";
import { giveMembership } from "./workspaces/commands/giveMembership";
import { visitWorkspace } from "./workspaces/commands/visitWorkspace";
import { readersOfAudiences } from "./workspaces/queries/readersOfAudiences";
import { workspaceFrame } from "./workspaces/queries/workspaceFrame";
import { workspaceMine } from "./workspaces/queries/workspaceMine";
import { workspacePeople } from "./workspaces/queries/workspacePeople";
import { workspaceStart } from "./workspaces/queries/workspaceStart";

/** Any command, where only its name and its schema matter. */
// biome-ignore lint/suspicious/noExplicitAny: a register holds commands of every input and output
export type AnyCommand = Command<any, any, unknown, any> | GatheredCommand<any, any, unknown>;
// biome-ignore lint/suspicious/noExplicitAny: as above
export type AnyQuery = Query<any, any, unknown>;

const conversations = {
  commands: [
    openRoom,
    openDiscussion,
    settleDiscussion,
    reopenDiscussion,
    reviewOutcome,
    splitDiscussion,
    moveMessage,
    mergeDiscussion,
    shareMessage,
    bringMessage,
    editConversation,
    shareConversation,
    readConversation,
    markUnread,
    readWorkspace,
    postMessage,
    editMessage,
    deleteMessage,
    hideMessage,
    reactToMessage,
    pinMessage,
    bookmarkMessage,
  ],
  queries: [
    conversationsOfWorkspace,
    conversationOne,
    conversationMessages,
    conversationSharing,
    discussionsOfWorkspace,
    documentsForOutcome,
    messageMoving,
    discussionMerging,
    messageSharing,
    messageOriginal,
    decisionsOfWorkspace,
    messageOne,
    messagePlace,
    messageHistory,
    conversationPins,
    bookmarksMine,
    unreadMine,
    mentionChoices,
    myMentions,
  ],
};

const polls = { commands: [openPoll, votePoll, closePoll], queries: [pollsOfConversation] };

const reports = { commands: [reportMessage, closeReport], queries: [reportsOfCity, reportsMine] };

const auth = {
  commands: [
    startSession,
    startSessionByLink,
    endSession,
    endAllSessions,
    acceptInvitation,
    requestReset,
    resetPassword,
    changePassword,
    createToken,
    revokeToken,
  ],
  queries: [linkLook, mySessions, myTokens],
};

const people = {
  commands: [
    foundMunicipality,
    sendInvitation,
    revokeInvitation,
    changeRole,
    deactivatePerson,
    reactivatePerson,
    editProfile,
  ],
  queries: [municipalityAll, municipalityPeople, openInvitations, profileMine],
};

const twinnings = {
  commands: [proposeTwinning, changeTwinning, acceptTwinning, declineTwinning, withdrawTwinning],
  queries: [twinningAll, twinningOne],
};

const workspaces = {
  commands: [
    foundWorkspace,
    editWorkspace,
    visitWorkspace,
    addWorkPackage,
    editWorkPackage,
    giveMembership,
    changeMembership,
    endMembership,
  ],
  queries: [readersOfAudiences, workspaceFrame, workspaceMine, workspaceStart, workspacePeople],
};

const activity = { commands: [], queries: [changesHear, changesSince] };

const documents = {
  commands: [addDocument, addVersion, editDocument, shareDocument],
  queries: [documentsOfWorkspace, documentOne, documentDownload],
};

const following = { commands: [followConversation, followWorkspace], queries: [] };

const drafts = { commands: [keepDraft], queries: [] };

const features = [
  documents,
  activity,
  people,
  auth,
  twinnings,
  workspaces,
  following,
  drafts,
  conversations,
  polls,
  reports,
];

export const commands: AnyCommand[] = features.flatMap((feature): AnyCommand[] => feature.commands);

export const queries: AnyQuery[] = features.flatMap((feature): AnyQuery[] => feature.queries);
