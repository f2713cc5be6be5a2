// What is told of people: a person's name, title or house as it is now, for the names on open pages.
import type { Tx } from "../core/context";
import { event, type Kind } from "../core/event";
import { type PersonRef, personRef } from "../core/person";
import { seenByPartner } from "./seen";

const person: Kind<"person", PersonRef> = {
  name: "person",
  async present(tx, ids, audienceId, now) {
    const seen = await seenFrom(tx, ids, audienceId, now);
    return tx.person.findMany({ where: { id: { in: seen } }, ...personRef });
  },
};

/** In a stream of one's own only partners hear of people, and they don't see everybody whom they have seen. */
async function seenFrom(tx: Tx, ids: string[], audienceId: string, now: Date): Promise<string[]> {
  const { personId } = await tx.audience.findUniqueOrThrow({ where: { id: audienceId } });
  return personId ? seenByPartner(tx, personId, ids, now) : ids;
}

export const personChanged = event("person.changed", person);
