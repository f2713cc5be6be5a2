// What tells of moved messages and former titles, with its texts: fetched in one go.
import "~/app/i18n/moving";

export { FormerTitles } from "./FormerTitles";
export { Merged } from "./Merged";
export { Traces } from "./Traces";
