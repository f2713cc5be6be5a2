// Whether an answer is what the API's description says of it: all that is told there, and nothing besides.
import { Ajv2020, type ErrorObject } from "ajv/dist/2020";
import formats from "ajv-formats";
import { openApi } from "~/server/http/openapi";

interface Operation {
  responses: { 200?: { content: { "application/json": { schema: Schema | undefined } } } };
}
type Schema = Record<string, unknown>;
type Described = {
  paths: Record<string, { post?: Operation; get?: Operation }>;
  components: { schemas: Record<string, Schema> };
};

export const described = openApi("https://armkrok.example.se") as unknown as Described;

const ajv = formats.default(
  new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true, keywords: ["components"] }),
);
ajv.addSchema(closed({ $id: "/described", components: described.components }));

/** What is wrong with an answer by the description of its command or query, as JSON would send it; empty when nothing is. */
export function wrongWith(name: string, output: unknown): string[] {
  const { $id } = schemaOf(name);
  const fits = ajv.getSchema($id) ?? ajv.compile(schemaOf(name));
  if (fits(JSON.parse(JSON.stringify(output ?? {})))) return [];
  return (fits.errors ?? []).map(
    ({ instancePath, message, params }: ErrorObject) =>
      `${name}${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

function schemaOf(name: string): Schema & { $id: string } {
  const { post, get } = described.paths[`/${name}`] ?? {};
  const schema = (post ?? get)?.responses[200]?.content["application/json"].schema;
  if (!schema) throw new Error(`the API does not say what ${name} answers`);
  const text = JSON.stringify(closed(schema)).replaceAll('"#/components', '"/described#/components');
  return { ...JSON.parse(text), $id: `/answers/${name}` };
}

/** The same with no room for what it does not name: a client may be sent more one day, and nothing is sent today by mistake. */
function closed<Part>(part: Part): Part {
  if (typeof part !== "object" || part === null) return part;
  const inner = Array.isArray(part) ? part.map(closed) : mapped(part as Schema);
  const open = "properties" in inner && inner.type !== undefined && !("additionalProperties" in inner);
  return (open ? { ...inner, additionalProperties: false } : inner) as Part;
}

function mapped(part: Schema): Schema {
  return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, closed(value)]));
}
