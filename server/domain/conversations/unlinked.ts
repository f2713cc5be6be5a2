// What a partner sees: what they are named for, and nothing of what it is linked to.
import type { Standing } from "../core/standing";
import type { ConversationView, MessageView, OutcomeView, Trace } from "./views";

/** A message or conversation, as far as its links go. */
type Linked =
  | Pick<MessageView, "taken" | "moved" | "arrived" | "copied" | "copies">
  | Pick<ConversationView, "origin" | "outcome" | "merged">;

export function unlinked<View extends Linked>(view: View): View {
  if ("taken" in view)
    return {
      ...view,
      taken: null,
      moved: withoutPlace(view.moved),
      arrived: withoutPlace(view.arrived),
      copied: withoutPlace(view.copied),
      copies: [],
    };
  const { outcome, merged } = view;
  return {
    ...view,
    origin: null,
    outcome: outcome && withoutDocument(outcome),
    merged: merged && { ...merged, into: null },
  };
}

/** That it was moved is told; where to or from may be what the partner is not named for. */
function withoutPlace<Told extends Trace>(trace: Told | null): Told | null {
  return trace && { ...trace, place: null };
}

/** An outcome as a partner sees it: the document that it rests on may be one that the partner is not named for. */
export function withoutDocument(outcome: OutcomeView): OutcomeView {
  return { ...outcome, document: null };
}

/** The view as the actor may see it. */
export function seenAs<View extends Linked>({ role }: Pick<Standing, "role">, view: View): View {
  return role === "partner" ? unlinked(view) : view;
}

/** The views as the actor may see them. */
export function seenBy<View extends Linked>(actor: Pick<Standing, "role">, views: View[]): View[] {
  return views.map((view) => seenAs(actor, view));
}
