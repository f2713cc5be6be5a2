// The texts in English of the pages where no conversation is the main thing, and of polls: a reader of a discussion never downloads them.

import about from "./en/about.json";
import auth from "./en/auth.json";
import decisions from "./en/decisions.json";
import discussionList from "./en/discussionList.json";
import documents from "./en/documents.json";
import errors from "./en/errors.json";
import furtherRefusals from "./en/furtherRefusals.json";
import history from "./en/history.json";
import keys from "./en/keys.json";
import mentionBox from "./en/mentionBox.json";
import moving from "./en/moving.json";
import opening from "./en/opening.json";
import people from "./en/people.json";
import polls from "./en/polls.json";
import profile from "./en/profile.json";
import reports from "./en/reports.json";
import saved from "./en/saved.json";
import templates from "./en/templates.json";
import twinning from "./en/twinning.json";
import unread from "./en/unread.json";
import unsent from "./en/unsent.json";
import workspace from "./en/workspace.json";
import type { FurtherTexts } from "./sv.further";

export const enFurther: FurtherTexts = {
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
