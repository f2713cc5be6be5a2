// Every text in Swedish, a file per feature. The English list must have the same shape.
import errors from "./sv/errors.json";
import refusals from "./sv/refusals.json";
import ui from "./sv/ui.json";

export const sv = { errors, refusals, ui };

export type Texts = typeof sv;
