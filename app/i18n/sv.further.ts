// The texts in Swedish of the pages where no conversation is the main thing, and of polls: a reader of a discussion never downloads them.

import about from "./sv/about.json";
import auth from "./sv/auth.json";
import decisions from "./sv/decisions.json";
import discussionList from "./sv/discussionList.json";
import documents from "./sv/documents.json";
import errors from "./sv/errors.json";
import furtherRefusals from "./sv/furtherRefusals.json";
import history from "./sv/history.json";
import keys from "./sv/keys.json";
import mentionBox from "./sv/mentionBox.json";
import moving from "./sv/moving.json";
import opening from "./sv/opening.json";
import people from "./sv/people.json";
import polls from "./sv/polls.json";
import profile from "./sv/profile.json";
import reports from "./sv/reports.json";
import saved from "./sv/saved.json";
import templates from "./sv/templates.json";
import twinning from "./sv/twinning.json";
import unread from "./sv/unread.json";
import unsent from "./sv/unsent.json";
import workspace from "./sv/workspace.json";

export const svFurther = {
  about,
  auth,
  decisions,
  discussionList,
  documents,
  errors,
  furtherRefusals,
  history,
  keys,
  mentionBox,
  moving,
  opening,
  people,
  polls,
  profile,
  reports,
  saved,
  templates,
  twinning,
  unread,
  unsent,
  workspace,
};

export type FurtherTexts = typeof svFurther;
