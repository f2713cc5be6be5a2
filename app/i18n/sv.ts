// Every text in Swedish, a file per feature. The English list must have the same shape.

import about from "./sv/about.json";
import auth from "./sv/auth.json";
import conversations from "./sv/conversations.json";
import discussions from "./sv/discussions.json";
import documents from "./sv/documents.json";
import errors from "./sv/errors.json";
import letters from "./sv/letters.json";
import people from "./sv/people.json";
import profile from "./sv/profile.json";
import refusals from "./sv/refusals.json";
import twinning from "./sv/twinning.json";
import ui from "./sv/ui.json";
import workspace from "./sv/workspace.json";

export const sv = {
  about,
  twinning,
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
