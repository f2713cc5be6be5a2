// What the server hands every loader and action, besides the request.
import type { Language } from "./i18n/languages";

/** The signed-in person, as much as the frame of every page needs. */
export type SignedIn = { id: string; name: string };

declare module "@remix-run/node" {
  interface AppLoadContext {
    nonce: string;
    language: Language;
    person: SignedIn | null;
    /** What pages tell of the server: the largest file in bytes, and whom to ask about it. */
    settings: { uploadLimit: number; contact: string | undefined };
  }
  interface Future {
    v3_singleFetch: true;
  }
}
