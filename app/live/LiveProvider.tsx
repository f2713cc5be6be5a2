// Brings what happens into the page: one socket, the streams in order, and whoever on the page wants to hear.
import { useRevalidator } from "@remix-run/react";
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
import type { Socket } from "socket.io-client";
import type { Connection } from "~/app/ui/ConnectionState";
import { askByHttp, call, callByHttp, openSocket, since } from "./socket";
import { type Change, Streams } from "./streams";
import type { Answer, Heads, WireEvent } from "./wire";

type Listener = (change: Change) => void;

interface Live {
  connection: Connection;
  socket: Socket | null;
  /** Hears every change from now on; gives the way to stop. */
  listen(listener: Listener): () => void;
  /** Lets the page know of a change that came another way, as the answer to a call. */
  tell(change: Change): void;
  /** Does a command: by the socket, or by HTTP where there is none. */
  call<Output>(name: string, input: unknown): Promise<Answer<Output>>;
  /** Asks a query, in the same two ways. */
  ask<Output>(name: string, input: unknown): Promise<Answer<Output>>;
  /** Something on the page was loaded when the streams were this far: what came since is told once more. */
  loaded(heads: Heads): void;
}

const LiveContext = createContext<Live>({
  connection: "connected",
  socket: null,
  listen: () => () => {},
  tell: () => {},
  call: callByHttp,
  ask: askByHttp,
  loaded: () => {},
});

export function useLive(): Live {
  return useContext(LiveContext);
}

/** Calls back with each change while the component is on the page. */
export function useChanges(listener: Listener): void {
  const { listen } = useLive();
  const latest = useRef(listener);
  latest.current = listener;
  useEffect(() => listen((change) => latest.current(change)), [listen]);
}

/** Says how far each audience was when the page, or the frame around it, was made. */
export function useLoaded(heads: Heads): void {
  const { loaded } = useLive();
  useEffect(() => loaded(heads), [heads, loaded]);
}

export function LiveProvider({ children }: { children: ReactNode }) {
  const [socket, setSocket] = useState<Socket | null>(null);
  const [connection, setConnection] = useState<Connection>("connected");
  const listeners = useRef(new Set<Listener>());
  const streams = useRef<Streams | null>(null);
  const { revalidate } = useRevalidator();
  const reload = useRef(revalidate);
  reload.current = revalidate;
  /** What the parts of the first page tell, which are there before the line is. */
  const early = useRef<Heads[]>([]);
  const tell = useCallback((change: Change) => {
    for (const listener of listeners.current) listener(change);
  }, []);

  useEffect(() => {
    const opened = openSocket();
    const ordered = new Streams(
      {},
      {
        since: (known) => since(opened, known),
        apply: tell,
        reload: () => reload.current(),
      },
    );
    streams.current = ordered;
    for (const heads of early.current.splice(0)) ordered.loaded(heads);
    opened.on("welcome", (welcome: { heads: Heads }) => ordered.welcome(welcome.heads));
    opened.on("heads", (heads: Heads) => ordered.welcome(heads));
    opened.on("events", (events: WireEvent[]) => ordered.receive(events));
    const stop = followConnection(opened, setConnection);
    // The session has ended: the page's loaders lead to signing in, and drafts wait in the browser.
    opened.on("connect_error", ({ message }) => message === "unauthenticated" && reload.current());
    setSocket(opened);
    return () => {
      stop();
      opened.close();
    };
  }, [tell]);

  const loaded = useCallback((heads: Heads) => {
    if (streams.current) streams.current.loaded(heads);
    else early.current.push(heads);
  }, []);

  const listen = useCallback((listener: Listener) => {
    listeners.current.add(listener);
    return () => void listeners.current.delete(listener);
  }, []);
  const live = useMemo<Live>(
    () => ({
      connection,
      socket,
      listen,
      tell,
      loaded,
      call: (name, input) => (socket?.connected ? call(socket, name, input) : callByHttp(name, input)),
      ask: (name, input) => (socket?.connected ? call(socket, name, input) : askByHttp(name, input)),
    }),
    [connection, socket, listen, tell, loaded],
  );
  return <LiveContext.Provider value={live}>{children}</LiveContext.Provider>;
}

/** How long a break lasts before the page speaks of it, in milliseconds: a change of network is often shorter. */
const grace = 1_000;

function followConnection(socket: Socket, tell: (connection: Connection) => void): () => void {
  let clock: ReturnType<typeof setTimeout> | undefined;
  let why: Connection = "reconnecting";
  const away = () => {
    clearTimeout(clock);
    clock = setTimeout(() => tell(navigator.onLine ? why : "offline"), grace);
  };
  const back = () => {
    clearTimeout(clock);
    why = "reconnecting";
    tell("connected");
  };
  const stopping = () => {
    why = "restarting";
  };
  const ended = (reason: string) => {
    away();
    // The server cut it: the session may have ended, and then the page says so; else the line opens again.
    if (reason === "io server disconnect") setTimeout(() => socket.connect(), grace);
  };
  const online = () => socket.connect();
  socket.on("connect", back);
  socket.on("connect_error", away);
  socket.on("disconnect", ended);
  socket.on("stopping", stopping);
  addEventListener("offline", away);
  addEventListener("online", online);
  return () => {
    clearTimeout(clock);
    removeEventListener("offline", away);
    removeEventListener("online", online);
  };
}
