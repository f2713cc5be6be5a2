// What tells of moved messages, with its texts: fetched in one go.
import "~/app/i18n/moving";

export { Merged } from "./Merged";
export { Traces } from "./Traces";
