// Keeps the outbox moving: whenever something is done, the line comes back, or a while has passed.
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
import { useLive } from "./LiveProvider";
import { type Doing, flush, type OutboxStore, type Outgoing } from "./outbox";
import { BrowserStore, canKeep } from "./outboxStore";
import type { Change } from "./streams";
import type { Refusal } from "./wire";

interface Outgoings {
  /** What waits, of every conversation, in the order it was done. */
  waiting: Outgoing[];
  /** True in a browser that keeps what is written; the plain form is used until then. */
  ready: boolean;
  /** Keeps a deed and sends it as soon as may be. Resolves once it is kept. */
  send(deed: Doing): Promise<void>;
  /** How it went with a deed that was sent: done, refused, or still waiting after so many milliseconds, two seconds if none are said. */
  outcome(id: string, patience?: number): Promise<"done" | "waiting" | Refusal>;
  /** Takes back what was refused or still waits, so that it can be done anew or let go. */
  takeBack(id: string): Promise<void>;
}

const OutboxContext = createContext<Outgoings>({
  waiting: [],
  ready: false,
  send: () => Promise.reject(new Error("there is no outbox here")),
  outcome: () => Promise.resolve("waiting"),
  takeBack: () => Promise.resolve(),
});

export function useOutbox(): Outgoings {
  return useContext(OutboxContext);
}

/** How long until another try when the line is up but the server gave no answer, in milliseconds. */
const pause = 3_000;

export function OutboxProvider({ personId, children }: { personId: string; children: ReactNode }) {
  const [store, setStore] = useState<OutboxStore | null>(null);
  const [waiting, setWaiting] = useState<Outgoing[]>([]);
  const flushNow = useFlush(store);

  useEffect(() => {
    if (!canKeep()) return;
    const opened = new BrowserStore(personId);
    const show = () => opened.all().then(setWaiting);
    const stop = opened.listen(() => void show());
    // A browser that lets nothing be kept has no outbox: the plain form is used there.
    let left = false;
    show().then(
      () => left || setStore(opened),
      () => undefined,
    );
    return () => {
      left = true;
      stop();
      opened.close();
      setStore(null);
    };
  }, [personId]);

  const send = useCallback<Outgoings["send"]>(
    async (deed) => {
      if (!store) throw new Error("there is no outbox here");
      try {
        await store.put(deed);
      } catch (error) {
        setStore(null);
        throw error;
      }
      flushNow();
    },
    [store, flushNow],
  );
  const outgoings = useMemo<Outgoings>(
    () => ({
      waiting,
      ready: store !== null,
      send,
      outcome: async (id, patience) => (store ? outcomeIn(store, id, patience) : "waiting"),
      takeBack: async (id) => store?.remove(id),
    }),
    [waiting, store, send],
  );
  return <OutboxContext.Provider value={outgoings}>{children}</OutboxContext.Provider>;
}

/** Gives the deed of sending what waits, which also happens by itself when the line is back. */
function useFlush(store: OutboxStore | null): () => void {
  const { call, tell, connection, socket } = useLive();
  const again = useRef<ReturnType<typeof setTimeout>>();
  const flushNow = useCallback(() => {
    clearTimeout(again.current);
    if (!store) return;
    void flush(store, async ({ deed, input }) => {
      const byLine = socket?.connected;
      const answer = await call<{ id: string }>(deed, input);
      // What goes over the line is heard there, by this tab too; a message shows as soon as it is known to be stored.
      if (answer.ok && (deed === "message.post" || !byLine)) tell(toldBy(deed, answer.output));
      return answer;
    }).then((done) => {
      if (!done) again.current = setTimeout(flushNow, pause);
    });
  }, [store, call, tell, socket]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the line's coming back is the reason to send
  useEffect(() => flushNow(), [flushNow, connection, socket]);
  useEffect(() => () => clearTimeout(again.current), []);
  return flushNow;
}

const told: Record<string, string> = {
  "message.post": "message.posted",
  "message.edit": "message.edited",
  "message.delete": "message.deleted",
};

/** These deeds answer with the message as it is now. */
function toldBy(deed: string, view: { id: string }): Change {
  return { kind: told[deed] ? "message" : "other", name: told[deed] ?? deed, view };
}

/** Without more patience than that, the page goes on before a deed is answered. */
function outcomeIn(store: OutboxStore, id: string, patience = 2_000): Promise<"done" | "waiting" | Refusal> {
  return new Promise((tell) => {
    const settle = (outcome: "done" | "waiting" | Refusal) => {
      stop();
      clearTimeout(clock);
      tell(outcome);
    };
    const look = async () => {
      const kept = (await store.all()).find((outgoing) => outgoing.id === id);
      if (!kept) settle("done");
      else if (kept.refusal) settle(kept.refusal);
    };
    const stop = store.listen(() => void look());
    const clock = setTimeout(() => settle("waiting"), patience);
    void look();
  });
}
