// Gives the server the drafts that only this browser has, of every conversation, when the line is there.
import { useEffect } from "react";
import { useLive } from "~/app/live/LiveProvider";
import { saveDraft, unsavedDrafts } from "./draftHere";

export function UnsavedDrafts({ personId }: { personId: string }) {
  const { call, connection, socket } = useLive();
  useEffect(() => {
    if (!socket || connection !== "connected") return;
    void (async () => {
      for (const conversationId of unsavedDrafts(personId)) await saveDraft(call, personId, conversationId);
    })();
  }, [call, connection, socket, personId]);
  return null;
}
