// Who is here and who is writing right now: told coarsely, stored nowhere.
import { useEffect, useRef, useState } from "react";
import { useLive } from "./LiveProvider";
import type { PersonHere } from "./wire";

/** Who has this workspace open; nothing until the server has told, which is not the same as nobody. */
export function useHereNow(workspaceId: string): PersonHere[] | undefined {
  const { socket } = useLive();
  const [here, setHere] = useState<PersonHere[]>();
  useEffect(() => {
    if (!socket) return;
    const say = () => socket.emit("here", { workspaceId });
    const hear = (told: { workspaceId: string; people: PersonHere[] }) =>
      told.workspaceId === workspaceId && setHere(told.people);
    if (socket.connected) say();
    socket.on("connect", say);
    socket.on("presence", hear);
    return () => {
      socket.off("connect", say);
      socket.off("presence", hear);
    };
  }, [socket, workspaceId]);
  return here;
}

// Measured by the clock that only goes forward: the other one is set, and nobody writes for an hour because of that.
/** How long somebody counts as writing after the last sign of it, in milliseconds. */
const fades = 6_000;
/** How often one's own writing is told at most, in milliseconds. */
const seldom = 3_000;

/** The names of those who are writing in a conversation, and the way to tell that I am. */
export function useWriting(conversationId: string, myId: string) {
  const { socket } = useLive();
  const [writing, setWriting] = useState<Record<string, PersonHere & { until: number }>>({});
  const told = useRef(Number.NEGATIVE_INFINITY);
  useEffect(() => {
    if (!socket) return;
    const hear = (person: PersonHere & { conversationId: string }) => {
      if (person.conversationId !== conversationId || person.personId === myId) return;
      setWriting((before) => ({
        ...before,
        [person.personId]: { ...person, until: performance.now() + fades },
      }));
    };
    socket.on("typing", hear);
    return () => void socket.off("typing", hear);
  }, [socket, conversationId, myId]);
  useFading(setWriting);
  const tell = () => {
    if (!socket?.connected || performance.now() - told.current < seldom) return;
    told.current = performance.now();
    socket.volatile.emit("typing", { conversationId });
  };
  /** Somebody's message came: they are done writing it. */
  const done = (personId: string) => setWriting(({ [personId]: _, ...others }) => others);
  return { names: Object.values(writing).map(({ name }) => name), tell, done };
}

type Writing = Record<string, PersonHere & { until: number }>;

function useFading(set: (change: (before: Writing) => Writing) => void): void {
  useEffect(() => {
    const clock = setInterval(() => {
      const now = performance.now();
      set((before) => {
        const still = Object.entries(before).filter(([, { until }]) => until > now);
        return still.length === Object.keys(before).length ? before : Object.fromEntries(still);
      });
    }, 1_000);
    return () => clearInterval(clock);
  }, [set]);
}
