// Lucia, told about our table and our people. Its author has frozen it: it is known in this folder only.
import { Lucia } from "lucia";
import type { Language } from "~/prisma/generated/client";
import type { Tx } from "~/server/domain/core/context";
import { sessionAdapter } from "./adapter";
import { idle } from "./lifetime";

interface Named {
  name: string;
  language: Language;
}

declare module "lucia" {
  interface Register {
    Lucia: Lucia<Record<never, never>, Named>;
    DatabaseSessionAttributes: { device: string };
    DatabaseUserAttributes: Named;
  }
}

export function luciaOver(db: Pick<Tx, "session">, now: () => Date): Lucia<Record<never, never>, Named> {
  return new Lucia(sessionAdapter(db, now), {
    sessionExpiresIn: idle,
    getUserAttributes: ({ name, language }) => ({ name, language }),
  });
}
