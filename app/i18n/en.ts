// Every text in English, a file per feature: the compiler refuses it when one that Swedish has is missing.

import about from "./en/about.json";
import auth from "./en/auth.json";
import conversations from "./en/conversations.json";
import discussions from "./en/discussions.json";
import documents from "./en/documents.json";
import errors from "./en/errors.json";
import letters from "./en/letters.json";
import people from "./en/people.json";
import profile from "./en/profile.json";
import refusals from "./en/refusals.json";
import twinning from "./en/twinning.json";
import ui from "./en/ui.json";
import workspace from "./en/workspace.json";
import type { Texts } from "./sv";

export const en: Texts = {
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
