// The same texts in English: the compiler refuses the list when one that Swedish has is missing.

import conversations from "./en/conversations.json";
import discussions from "./en/discussions.json";
import house from "./en/house.json";
import mentions from "./en/mentions.json";
import refusals from "./en/refusals.json";
import ui from "./en/ui.json";
import type { Texts } from "./sv";

export const en: Texts = { conversations, discussions, house, mentions, refusals, ui };
