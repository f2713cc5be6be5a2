// What a plain form sends is told apart by the form's own id and by the words that stand in it.
import { v5 as idWithin, validate as isId } from "uuid";
import type { Written } from "./form.server";

/**
 * Gives the form an id for these of its fields: sent again with the same words, it is the same thing. A page that somebody has
 * gone back to still has the id of what went out from it, and other words in it are another thing, which must not be lost.
 */
export function byWords(...fields: string[]) {
  return (written: Written): Written => {
    const { clientId } = written;
    if (typeof clientId !== "string" || !isId(clientId)) return written;
    const words = JSON.stringify(fields.map((field) => written[field] ?? ""));
    return { ...written, clientId: idWithin(words, clientId) };
  };
}
