// What is being written stays until it is sent: over reloads and closed tabs, and on every device of the writer's.
import { type RefObject, useCallback, useEffect, useRef, useState } from "react";
import { useChanges, useLive } from "~/app/live/LiveProvider";
import type { DraftView } from "~/server/domain/drafts/events";
import { draftHere, forgetHere, keepHere, saveDraft } from "./draftHere";

/** How long one may write until the server is told, and until another try, in milliseconds. */
const seldom = 2_500;

/** Nothing is written, the server has it, or only this browser: for now, or for as long as the text stays as it is. */
type State = "none" | "saved" | "here" | "not";

/** Puts the draft into the empty field, and gives the ways to keep and forget it. */
export function useDraft(
  field: RefObject<HTMLTextAreaElement>,
  personId: string,
  { id, draft }: { id: string; draft: DraftView | null },
) {
  const { call, connection, socket } = useLive();
  const [state, setState] = useState<State>("none");
  const calling = useRef(call);
  calling.current = call;
  const left = useRef(false);
  /** Whether the server may have something to forget: most messages are sent before it has heard of them. */
  const known = useRef(false);
  /** What the server had last, as far as it is known here. */
  const saved = useRef("");

  const takeIn = useCallback(
    (view: DraftView) => {
      known.current = view.body !== "";
      const box = field.current;
      if (!box || draftHere(personId, id)) return;
      // Never under the writer's fingers: what one is in the middle of stays, and wins when one goes on. But what stands here
      // as the server had it goes when it was sent from somewhere else.
      const asSaved = box.value === (view.body ? "" : saved.current);
      if (document.activeElement !== box || asSaved) box.value = view.body;
      saved.current = view.body;
      setState(view.body ? "saved" : "none");
    },
    [field, personId, id],
  );
  const saving = useRef(Promise.resolve());
  const save = useCallback(() => {
    saving.current = saving.current.then(async () => {
      known.current = true;
      const tried = draftHere(personId, id);
      const stands = await saveDraft(calling.current, personId, id);
      const refused = stands && "code" in stands;
      if (stands && !refused) takeIn(stands);
      const here = draftHere(personId, id);
      if (!here) return;
      // What the server will not have is not offered again until it is another text.
      if (refused && here.body === tried?.body) return setState(here.body ? "not" : "none");
      if (!stands && here.body) setState("here");
      if (!left.current) later.current();
    });
  }, [personId, id, takeIn]);
  const clock = useRef<ReturnType<typeof setTimeout>>();
  const later = useRef(() => {});
  later.current = () => {
    clock.current ??= setTimeout(() => {
      clock.current = undefined;
      save();
    }, seldom);
  };

  useEffect(() => {
    left.current = false;
    const here = draftHere(personId, id);
    if (here && field.current?.value === "") field.current.value = here.body;
    else if (draft) takeIn(draft);
    return () => {
      left.current = true;
    };
  }, [field, personId, id, draft, takeIn]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the line's coming back is the reason to save
  useEffect(() => {
    if (draftHere(personId, id)) save();
  }, [personId, id, save, connection, socket]);
  useChanges(({ kind, view }) => {
    if (kind === "draft" && (view as DraftView).id === id) takeIn(view as DraftView);
  });

  const keep = useCallback(
    (text: string) => {
      keepHere(personId, id, text);
      later.current();
    },
    [personId, id],
  );
  const forget = useCallback(() => {
    clearTimeout(clock.current);
    clock.current = undefined;
    setState("none");
    if (!known.current) return forgetHere(personId, id);
    keepHere(personId, id, "");
    save();
  }, [personId, id, save]);
  return { keep, forget, state };
}
