// Every text in English, a file per feature: the compiler refuses it when one that Swedish has is missing.

import auth from "./en/auth.json";
import conversations from "./en/conversations.json";
import errors from "./en/errors.json";
import letters from "./en/letters.json";
import refusals from "./en/refusals.json";
import ui from "./en/ui.json";
import type { Texts } from "./sv";

export const en: Texts = { auth, letters, conversations, errors, refusals, ui };
