// Keeps the outbox moving: whenever something is written, the line comes back, or a while has passed.
import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import type { MessageView } from "~/server/domain/conversations/views";
import { useLive } from "./LiveProvider";
import { Outbox, type Outgoing } from "./outbox";

interface Outgoings {
  /** What waits, of every conversation, in the order it was written. */
  waiting: Outgoing[];
  /** True in a browser that keeps what is written; the plain form is used until then. */
  ready: boolean;
  send(message: Omit<Outgoing, "personId" | "writtenAt">): Promise<void>;
  /** Takes back what was refused or still waits, so that it can be written anew or let go. */
  takeBack(clientId: string): Promise<void>;
}

const OutboxContext = createContext<Outgoings>({
  waiting: [],
  ready: false,
  send: () => Promise.reject(new Error("there is no outbox here")),
  takeBack: () => Promise.resolve(),
});

export function useOutbox(): Outgoings {
  return useContext(OutboxContext);
}

/** How long until another try when the line is up but the server gave no answer, in milliseconds. */
const pause = 3_000;

export function OutboxProvider({ personId, children }: { personId: string; children: ReactNode }) {
  const [waiting, setWaiting] = useState<Outgoing[]>([]);
  const [outbox, setOutbox] = useState<Outbox | null>(null);
  const flush = useFlush(outbox);

  useEffect(() => {
    if (!("indexedDB" in window && "locks" in navigator)) return;
    const opened = new Outbox(personId);
    const show = () => opened.all().then(setWaiting);
    const stop = opened.listen(() => void show());
    // A browser that lets nothing be kept has no outbox: the plain form is used there.
    let left = false;
    show().then(
      () => left || setOutbox(opened),
      () => undefined,
    );
    return () => {
      left = true;
      stop();
      opened.close();
      setOutbox(null);
    };
  }, [personId]);

  const send = useCallback<Outgoings["send"]>(
    async (message) => {
      if (!outbox) throw new Error("there is no outbox here");
      try {
        await outbox.put({ ...message, personId, writtenAt: nextMoment() });
      } catch (error) {
        setOutbox(null);
        throw error;
      }
      flush();
    },
    [outbox, personId, flush],
  );
  const takeBack = useCallback<Outgoings["takeBack"]>(async (clientId) => outbox?.remove(clientId), [outbox]);
  const outgoings = useMemo(
    () => ({ waiting, ready: outbox !== null, send, takeBack }),
    [waiting, outbox, send, takeBack],
  );
  return <OutboxContext.Provider value={outgoings}>{children}</OutboxContext.Provider>;
}

/** Gives the deed of sending what waits, which also happens by itself when the line is back. */
function useFlush(outbox: Outbox | null): () => void {
  const { call, tell, connection, socket } = useLive();
  const again = useRef<ReturnType<typeof setTimeout>>();
  const flush = useCallback(() => {
    clearTimeout(again.current);
    void outbox
      ?.flush(async ({ writtenAt: _, personId: __, refusal: ___, ...message }) => {
        const answer = await call<MessageView>("message.post", message);
        if (answer.ok) tell({ kind: "message", name: "message.posted", view: answer.output });
        return answer;
      })
      .then((done) => {
        if (!done) again.current = setTimeout(flush, pause);
      });
  }, [outbox, call, tell]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the line's coming back is the reason to send
  useEffect(() => flush(), [flush, connection, socket]);
  useEffect(() => () => clearTimeout(again.current), []);
  return flush;
}

let last = 0;

/** Now, and never the same moment twice: what is written later is sent later. */
function nextMoment(): string {
  last = Math.max(Date.now(), last + 1);
  return new Date(last).toISOString();
}
