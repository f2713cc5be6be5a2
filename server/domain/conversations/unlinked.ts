// What a partner sees: what they are named for, and nothing of what it is linked to.
import type { Standing } from "../core/standing";
import type { ConversationView, MessageView } from "./views";

/** A message or conversation, as far as its links go. */
type Linked = Pick<MessageView, "taken"> | Pick<ConversationView, "origin">;

export function unlinked<View extends Linked>(view: View): View {
  return "taken" in view ? { ...view, taken: null } : { ...view, origin: null };
}

/** The view as the actor may see it. */
export function seenAs<View extends Linked>({ role }: Pick<Standing, "role">, view: View): View {
  return role === "partner" ? unlinked(view) : view;
}

/** The views as the actor may see them. */
export function seenBy<View extends Linked>(actor: Pick<Standing, "role">, views: View[]): View[] {
  return views.map((view) => seenAs(actor, view));
}
