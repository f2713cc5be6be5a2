// What is told of people: a person's name, title or house as it is now, for the names on open pages.
import type { Tx } from "../core/context";
import { event, type Kind } from "../core/event";
import { type PersonRef, personRef } from "../core/person";

const person: Kind<"person", PersonRef> = {
  name: "person",
  present: (tx: Tx, ids: string[]) => tx.person.findMany({ where: { id: { in: ids } }, ...personRef }),
};

export const personChanged = event("person.changed", person);
