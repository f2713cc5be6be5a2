// Every page that there is, by its address, as one of the demo's people can reach it.
import type { Page } from "@playwright/test";
import type { MessageView } from "~/server/domain/conversations/views";
import type { Town } from "./town";

type Traces = "moved" | "arrived" | "copied" | "copies";

interface Kinds {
  conversations: { id: string; kind: string; internalTo: string | null }[];
  documents: { id: string; kind: string; internalTo: string | null }[];
  twinnings: { id: string; state: string }[];
  people: { id: string; name: string }[];
  discussions: { id: string; internalTo: string | null }[];
  messages: Pick<MessageView, "id" | "conversationId" | "editedAt" | "deletedAt" | "hidden" | Traces>[];
}

/** The addresses of the pages that need nobody to be signed in. */
export const pagesOfVisitor = ["/", "/sign-in", "/sign-in/forgot", "/about", "/accessibility", "/nowhere"];

/** The addresses of all pages for somebody who is signed in, with those that this one is refused. */
export async function pagesOf(page: Page, { origin, workspaceId }: Town): Promise<string[]> {
  const get = async <Name extends keyof Kinds>(name: Name, query: string): Promise<Kinds[Name] | []> => {
    const answer = await page.request.get(`${origin}/api/${query}`);
    // Nothing is listed for somebody who may not ask.
    return answer.ok() ? ((await answer.json()) as Kinds)[name] : [];
  };
  const { conversations, documents, twinnings, people } = {
    conversations: await get("conversations", `conversation.all?workspaceId=${workspaceId}`),
    documents: await get("documents", `document.all?workspaceId=${workspaceId}`),
    twinnings: await get("twinnings", "twinning.all"),
    people: await get("people", "municipality.people"),
  };
  const rooms = conversations.filter(({ kind }) => kind === "room");
  const inState = async (state: string) => {
    const found: Kinds["discussions"] = [];
    for (let page = 1; ; page++) {
      const more = await get(
        "discussions",
        `discussion.all?workspaceId=${workspaceId}&state=${state}&page=${page}`,
      );
      if (more.length === 0) return found;
      found.push(...more);
    }
  };
  const [open, answered, decided] = [
    await inState("open"),
    await inState("answered"),
    await inState("decided"),
  ];
  // Those that have rested longest: the others are settled and merged by tests that run at the same time.
  const resting = open.at(-1);
  const discussions = [resting, open.findLast(({ internalTo }) => internalTo), answered.at(-1)]
    .concat(decided.slice(-3))
    .flatMap((one) => (one ? [one.id] : []));
  const messagesIn = async (conversation: { id: string } | undefined) =>
    conversation ? get("messages", `conversation.messages?conversationId=${conversation.id}&limit=300`) : [];
  const [room] = rooms;
  const internal = rooms.find(({ internalTo }) => internalTo);
  const messages = await messagesIn(room);
  const [[, post], [secret]] = [await messagesIn(resting), await messagesIn(internal)];
  const hidden = messages.find((message) => message.hidden);
  const revised = [
    messages.find(({ editedAt }) => editedAt),
    messages.find(({ deletedAt }) => deletedAt),
    hidden,
  ];
  const traced = (await Promise.all(rooms.map(messagesIn)))
    .flat()
    .find(({ moved, arrived, copied, copies }) => moved ?? arrived ?? copied ?? copies[0]);
  const inWorkspace = [
    ...["", "/rooms", "/rooms/new", "/discussions", "/discussions/new", "/documents", "/documents/new"],
    ...["/documents/new?kind=link", "/decisions", "/people", "/settings", "/nowhere"],
    ...["/unread", "/mentions", "/mine"],
    ...both(rooms).map((id) => `/rooms/${id}`),
    ...discussions.map((id) => `/discussions/${id}`),
    ...(resting ? [`/discussions/${resting.id}?settle`, `/discussions/${resting.id}?poll`] : []),
    ...both(documents).map((id) => `/documents/${id}`),
    ...rooms.filter(({ internalTo }) => internalTo).map(({ id }) => `/share/${id}`),
    ...revised.flatMap((message) => (message ? [`/history/${message.id}`] : [])),
    ...[hidden, messages[0]].flatMap((message) =>
      message ? [`/hide/${message.id}`, `/report/${message.id}`] : [],
    ),
    ...rooms.slice(0, 1).map(({ id }) => `/edit/${id}`),
    ...rooms.slice(0, 1).map(({ id }) => `/rooms/${id}?around=1&react=1`),
    ...(traced ? [`/rooms/${traced.conversationId}`] : []),
    "/discussions/new?template=mentor",
    ...(resting ? [`/merge/${resting.id}`] : []),
    ...(post ? [`/move/${post.id}`] : []),
    ...(secret ? [`/pass-on/${secret.id}`, `/pass-on/${secret.id}?to=${room?.id}`] : []),
  ];
  return [
    ...[
      "/workspaces",
      "/twinnings",
      "/twinnings/new",
      "/saved",
      "/reports",
      "/profile",
      "/municipality",
      "/municipality/invite",
    ],
    ...["/about", "/accessibility", "/nowhere"],
    ...twinnings.map(({ id }) => `/twinnings/${id}`),
    ...people.slice(1, 2).map(({ id }) => `/municipality/people/${id}`),
    ...inWorkspace.map((address) => `/w/${workspaceId}${address}`),
  ];
}

/** One that is shared, and one that is internal. */
function both(all: { id: string; internalTo: string | null }[]): string[] {
  const found = [all.find(({ internalTo }) => !internalTo), all.find(({ internalTo }) => internalTo)];
  return found.flatMap((one) => (one ? [one.id] : []));
}
