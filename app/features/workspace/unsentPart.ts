// What is shown of things that were not sent: fetched when there is one, and by whoever may soon be without a net.
import { part } from "~/app/ui/part";

export const unsent = part(() => import("./Unsent"));
