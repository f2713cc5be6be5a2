// The first peer, a process of its own: a bare Socket.IO server that numbers, tells the room, acknowledges and stores nothing.
import { randomUUID } from "node:crypto";
import { createServer } from "node:http";
import { Server, type Socket } from "socket.io";
import { type MayListen, portWhenListening } from "./listening";

interface Post {
  conversationId: string;
  clientId: string;
  body: string;
}

const http = createServer();
const io = new Server(http, { serveClient: false });
const counts = new Map<string, number>();

io.on("connection", (line: Socket) => {
  const actorId = randomUUID();
  void line.join(String(line.handshake.auth.room));
  line.on("message.post", (post: Post, acknowledge: (answer: object) => void) => {
    const number = (counts.get(post.conversationId) ?? 0) + 1;
    counts.set(post.conversationId, number);
    const view = viewOf(post, number, actorId);
    io.to(post.conversationId).emit("events", [eventOf(view, actorId)]);
    acknowledge({ ok: true, output: view });
  });
  line.emit("welcome", { personId: actorId, heads: {} });
});

process.on("message", async (_: MayListen) => {
  process.send?.({ report: await portWhenListening(http) });
});

/** As many fields and as many bytes as the message that the server itself tells of. */
function viewOf(post: Post, number: number, id: string) {
  return {
    id: randomUUID(),
    ...post,
    conversationKind: "room",
    workspaceId: post.conversationId,
    number,
    author: {
      id,
      name: "Åsa Lindgren 17",
      title: "Klimatstrateg",
      municipalityCode: "1780",
      organisation: "",
    },
    parent: null,
    html: `<p>${post.body}</p>`,
    language: "sv",
    createdAt: new Date().toISOString(),
    editedAt: null,
    deletedAt: null,
    deletedBy: null,
    hidden: null,
    reactions: [],
    pinned: null,
    taken: null,
  };
}

function eventOf(view: ReturnType<typeof viewOf>, actorId: string) {
  return {
    audienceId: view.conversationId,
    sequence: view.number,
    at: view.createdAt,
    actorId,
    name: "message.posted",
    kind: "message",
    view,
  };
}
