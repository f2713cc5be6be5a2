// The same texts in English: the compiler refuses the list when one that Swedish has is missing.

import conversations from "./en/conversations.json";
import discussions from "./en/discussions.json";
import errors from "./en/errors.json";
import house from "./en/house.json";
import mentions from "./en/mentions.json";
import refusals from "./en/refusals.json";
import ui from "./en/ui.json";
import type { Texts } from "./sv";

export const en: Texts = { conversations, discussions, errors, house, mentions, refusals, ui };
