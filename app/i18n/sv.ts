// The texts in Swedish that every page may need, a file per feature. The English list must have the same shape.

import conversations from "./sv/conversations.json";
import discussions from "./sv/discussions.json";
import errors from "./sv/errors.json";
import mentions from "./sv/mentions.json";
import refusals from "./sv/refusals.json";
import ui from "./sv/ui.json";
import workspace from "./sv/workspace.json";

export const sv = { conversations, discussions, errors, mentions, refusals, ui, workspace };

export type Texts = typeof sv;
