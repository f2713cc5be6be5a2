// Turns what the demo's people put on messages into deeds, a minute apart.
import { pinMessage } from "~/server/domain/conversations/commands/pinMessage";
import { reactToMessage } from "~/server/domain/conversations/commands/reactToMessage";
import { perform } from "~/server/domain/core/perform";
import type { Books } from "./books";
import type { DemoMessage, DemoPin, DemoReaction } from "./content/types";
import { momentOf } from "./content/when";
import type { TimedDeed } from "./timeline";

export function reactionDeeds(
  reactions: DemoReaction[],
  messages: DemoMessage[],
  { today }: Books,
): TimedDeed[] {
  return reactions.flatMap(({ message, sign, by }) =>
    by.map((person, i) => ({
      at: after(messages, message, today, i + 1),
      run: (books: Books, at: Date) =>
        perform(reactToMessage, books.as(person, at), {
          messageId: books.message(message).id,
          sign,
          on: true,
        }),
    })),
  );
}

export function pinDeeds(pins: DemoPin[], messages: DemoMessage[], { today }: Books): TimedDeed[] {
  return pins.map(({ message, by }) => ({
    at: after(messages, message, today, 1),
    run: (books: Books, at: Date) =>
      perform(pinMessage, books.as(by, at), { messageId: books.message(message).id, on: true }),
  }));
}

/** So many minutes after the message was written. */
function after(messages: DemoMessage[], id: string, today: Date, minutes: number): Date {
  const message = messages.find((one) => one.id === id);
  if (!message) throw new Error(`nobody in the demo wrote ${id}`);
  return new Date(momentOf(message.when, today).getTime() + minutes * 60_000);
}
