// What the descriptions of the API and of the wire both say of a command or query.
import * as z from "zod";
import { hats, permissions, type Row } from "../domain/core/permissions";
import type { AnyCommand, AnyQuery } from "../domain/index";
import answers from "./answers.json";

export type Json = Record<string, unknown>;

/**
 * Made of the types by `npm run answers`; a test holds the two together. What each command and query answers, what events show
 * of each kind, what the server tells over the socket and what it hears there besides calls, and the types that these name.
 */
export const typed: Record<
  "answers" | "views" | "told" | "heard" | "schemas",
  Record<string, Json>
> = answers;

/** Who may, by the table of permissions. */
export function allowedFor(name: keyof typeof permissions): string {
  const row: Row = permissions[name];
  return `Allowed for: ${hats.flatMap((hat) => (row[hat] ? `${hat} (${row[hat]})` : [])).join(", ")}.`;
}

/** What goes in, as JSON Schema. */
export function inputSchema({ input }: AnyCommand | AnyQuery): Json {
  const { $schema: _, ...schema } = z.toJSONSchema(input, {
    io: "input",
    unrepresentable: "any",
    override: ({ zodSchema, jsonSchema }) => {
      if (!(zodSchema instanceof z.ZodObject) || !jsonSchema.required) return;
      const { shape } = zodSchema;
      jsonSchema.required = jsonSchema.required.filter((field) => !mayBeLeftOut(shape[field]));
    },
  });
  return schema;
}

/** Asked of the schema itself: what a preprocessing makes of nothing is not to be read off its type. */
function mayBeLeftOut(schema: z.ZodType): boolean {
  return schema.safeParse(undefined).success;
}
