// Every text in Swedish, a file per feature. The English list must have the same shape.

import auth from "./sv/auth.json";
import conversations from "./sv/conversations.json";
import discussions from "./sv/discussions.json";
import documents from "./sv/documents.json";
import errors from "./sv/errors.json";
import letters from "./sv/letters.json";
import people from "./sv/people.json";
import profile from "./sv/profile.json";
import refusals from "./sv/refusals.json";
import ui from "./sv/ui.json";
import workspace from "./sv/workspace.json";

export const sv = {
  people,
  profile,
  auth,
  letters,
  conversations,
  discussions,
  documents,
  errors,
  refusals,
  ui,
  workspace,
};

export type Texts = typeof sv;
