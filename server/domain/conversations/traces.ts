// Where messages went and came from: the parts of a message's row that tell of it, and how they are shown.
import type { Prisma } from "~/prisma/generated/client";
import type { CopyView, MessageView, Trace } from "./views";

const person = { select: { id: true, name: true } } as const;
const place = {
  select: { id: true, conversationId: true, conversation: { select: { title: true, language: true } } },
} as const;

/** What to include of a message's row. */
export const traceParts = {
  standsIn: { select: { at: true, person, message: place } },
  arrival: { select: { at: true, person, from: place, sharedAt: true, sharedFrom: true } },
  copyOf: {
    select: {
      ...{ at: true, person, outward: true, municipalityCode: true },
      original: { select: { ...place.select, author: person } },
    },
  },
  copies: {
    where: { outward: true },
    select: { at: true, person, copy: place },
    orderBy: [{ at: "asc" }, { copyId: "asc" }],
  },
} satisfies Prisma.MessageInclude;

type Row = Prisma.MessageGetPayload<{ include: typeof traceParts }>;

type Traces = Pick<MessageView, "moved" | "arrived" | "copied" | "copies">;

export function tracesOf({ standsIn, arrival, copyOf, copies }: Row): Traces {
  return {
    moved: standsIn && trace(standsIn, standsIn.message),
    arrived: arrival && trace(arrival, arrival.from),
    copied: copyOf && copyView(copyOf),
    copies: copies.map((one) => trace(one, one.copy)),
  };
}

/** Where it was internal is for nobody else to know: those who read there ask for it. */
function copyView({ original, outward, municipalityCode, ...shared }: NonNullable<Row["copyOf"]>): CopyView {
  return {
    ...trace(shared, outward ? null : original),
    ...{ outward, municipalityCode, writer: original.author },
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
      ...there.conversation,
    },
  };
}
