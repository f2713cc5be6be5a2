// Where messages went and came from: the parts of a message's row that tell of it, and how they are shown.
import type { Prisma } from "~/prisma/generated/client";
import type { Trace } from "./views";

const person = { select: { id: true, name: true } } as const;
const place = {
  select: { id: true, conversationId: true, conversation: { select: { title: true } } },
} as const;

/** What to include of a message's row. */
export const traceParts = {
  standsIn: { select: { at: true, person, message: place } },
  arrival: { select: { at: true, person, from: place } },
} satisfies Prisma.MessageInclude;

type Row = Prisma.MessageGetPayload<{ include: typeof traceParts }>;

export function tracesOf({ standsIn, arrival }: Row): { moved: Trace | null; arrived: Trace | null } {
  return {
    moved: standsIn && trace(standsIn, standsIn.message),
    arrived: arrival && trace(arrival, arrival.from),
  };
}

type There = NonNullable<Row["arrival"]>["from"];

function trace({ at, person: by }: Pick<NonNullable<Row["arrival"]>, "at" | "person">, there: There): Trace {
  return {
    by,
    at: at.toISOString(),
    place: there && {
      conversationId: there.conversationId,
      messageId: there.id,
      title: there.conversation.title,
    },
  };
}
