// The signs on a message as they will be once what I have done here is stored.
import { useOutbox } from "~/app/live/OutboxProvider";
import type { Outgoing } from "~/app/live/outbox";
import type { MessageView, ReactionView } from "~/server/domain/conversations/views";
import { allSigns } from "./signs";

export type Me = ReactionView["people"][number];

export function useSigns({ id, reactions }: MessageView, me: Me) {
  const { waiting } = useOutbox();
  const mine = waiting.filter(({ deed, input }) => deed === "message.react" && input.messageId === id);
  const changes = mine.filter(({ refusal }) => !refusal);
  return {
    reactions: changes.reduce((before, change) => after(before, change, me), reactions),
    waits: changes.length > 0,
  };
}

function after(
  reactions: ReactionView[],
  { input }: Outgoing,
  { id, name, municipalityCode }: Me,
): ReactionView[] {
  const sign = allSigns.find((one) => one === input.sign);
  if (!sign) return reactions;
  const people = reactions.find((one) => one.sign === sign)?.people ?? [];
  const others = people.filter((person) => person.id !== id);
  const now = { sign, people: input.on ? [...others, { id, name, municipalityCode }] : others };
  const known = reactions.some((one) => one.sign === sign);
  const next = known ? reactions.map((one) => (one.sign === sign ? now : one)) : [...reactions, now];
  return next.filter((one) => one.people.length > 0);
}
