// Every text in Swedish, a file per feature. The English list must have the same shape.
import conversations from "./sv/conversations.json";
import errors from "./sv/errors.json";
import refusals from "./sv/refusals.json";
import ui from "./sv/ui.json";

export const sv = { conversations, errors, refusals, ui };

export type Texts = typeof sv;
