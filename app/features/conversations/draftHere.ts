// What is being written, kept in this browser for as long as the server does not have it.
import { isNoFaultOfIts } from "~/app/live/outbox";
import type { Answer, Refusal } from "~/app/live/wire";
import type { DraftView } from "~/server/domain/drafts/events";

export interface DraftHere {
  body: string;
  /** When it was written, by this browser's clock. */
  at: number;
}

type Call = <Output>(name: string, input: unknown) => Promise<Answer<Output>>;

const keyOf = (personId: string, conversationId: string) => `draft:${personId}:${conversationId}`;

/** What the server does not have yet; an empty text is a draft that is to be forgotten. */
export function draftHere(personId: string, conversationId: string): DraftHere | null {
  const kept = localStorage.getItem(keyOf(personId, conversationId));
  if (!kept) return null;
  try {
    const { body, at } = JSON.parse(kept);
    if (typeof body === "string" && typeof at === "number") return { body, at };
  } catch {}
  return { body: kept, at: 0 };
}

export function keepHere(personId: string, conversationId: string, body: string): void {
  localStorage.setItem(keyOf(personId, conversationId), JSON.stringify({ body, at: Date.now() }));
}

export function forgetHere(personId: string, conversationId: string): void {
  localStorage.removeItem(keyOf(personId, conversationId));
}

/** Gives the server what it does not have, and the draft as it stands there; null when it could not be reached, or why it said no. */
export async function saveDraft(
  call: Call,
  personId: string,
  conversationId: string,
): Promise<DraftView | Refusal | null> {
  const here = draftHere(personId, conversationId);
  if (!here) return null;
  const input = { conversationId, body: here.body, age: Math.max(0, Date.now() - here.at) };
  const answer = await call<DraftView>("draft.keep", input).catch(() => null);
  // Too many at once, or a session that ended, is no fault of the text: it can be tried again as it is.
  if (!answer?.ok)
    return answer && "refusal" in answer && !isNoFaultOfIts(answer.refusal) ? answer.refusal : null;
  const now = draftHere(personId, conversationId);
  if (now?.at === here.at && now.body === here.body) forgetHere(personId, conversationId);
  return answer.output;
}

/** The conversations with something that the server does not have. */
export function unsavedDrafts(personId: string): string[] {
  const start = keyOf(personId, "");
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(start))
    .map((key) => key.slice(start.length));
}
