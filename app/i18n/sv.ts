// The texts in Swedish that every page may need, a file per feature. The English list must have the same shape.

import conversations from "./sv/conversations.json";
import discussions from "./sv/discussions.json";
import house from "./sv/house.json";
import mentions from "./sv/mentions.json";
import refusals from "./sv/refusals.json";
import ui from "./sv/ui.json";

export const sv = { conversations, discussions, house, mentions, refusals, ui };

export type Texts = typeof sv;
