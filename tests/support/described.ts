// Whether an answer, or what is told over the socket, is what its description says: all that is told there, and nothing besides.
import { Ajv2020, type ErrorObject } from "ajv/dist/2020";
import formats from "ajv-formats";
import { asyncApi } from "~/server/http/asyncapi";
import { openApi } from "~/server/http/openapi";

interface Operation {
  responses: { 200?: { content: { "application/json": { schema: Schema | undefined } } } };
}
type Schema = Record<string, unknown>;
interface Described {
  components: { schemas: Record<string, Schema> };
}
type Api = Described & { paths: Record<string, { post?: Operation; get?: Operation }> };
interface Message {
  name?: string;
  payload?: Schema;
}
type Channel = "toClient" | "toServer" | "acknowledgements";
type Wire = Described & { channels: Record<Channel, { messages: Record<string, Message> }> };

export const described = openApi("https://armkrok.example.se") as unknown as Api;
export const wire = asyncApi("https://armkrok.example.se") as unknown as Wire;

const ajv = formats.default(
  new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true, keywords: ["components"] }),
);
ajv.addSchema(closed({ $id: "/api", components: described.components }));
ajv.addSchema(closed({ $id: "/wire", components: wire.components }));

/** What is wrong with an answer by the description of its command or query, as JSON would send it; empty when nothing is. */
export function wrongWith(name: string, output: unknown): string[] {
  const { post, get } = described.paths[`/${name}`] ?? {};
  const schema = (post ?? get)?.responses[200]?.content["application/json"].schema;
  return wrong("/api", name, schema, output ?? {});
}

/**
 * The same of a call's acknowledgement, by the description of the wire: of what comes out of it, or of its refusal. What is
 * no call can only be refused.
 */
export function wrongWithAnswer(name: string, answer: unknown): string[] {
  const { messages } = wire.channels.acknowledgements;
  if (Object.hasOwn(messages, name)) return wrong("/wire", name, messages[name]?.payload, answer);
  return wrong("/wire", "what is no call", wire.components.schemas.NotDone, answer);
}

/** The same of what the server tells by itself: the name that it is told by, and the arguments. */
export function wrongWithTold(name: string, told: unknown[]): string[] {
  const { messages } = wire.channels.toClient;
  const payload = Object.hasOwn(messages, name) ? messages[name]?.payload : undefined;
  if (name === "events") return (told[0] as Told[]).flatMap(wrongWithEvent);
  if (Object.hasOwn(messages, name) && !payload) return told.map(() => `${name} has no argument`);
  return wrong("/wire", `told ${name}`, payload, told[0]);
}

interface Told {
  name: string;
  kind: string;
  view: unknown;
}

/** The same of an event, by its name: one that the wire's description does not know is wrong too. */
export function wrongWithEvent(event: Told): string[] {
  return wrong("/wire", `event ${event.name}`, wire.components.schemas[event.name], event);
}

/** The same of what somebody catches up on: each change shows what its event would have shown. */
export function wrongWithChange({ name, kind, view }: Told): string[] {
  const { properties } = (wire.components.schemas[name] ?? {}) as { properties?: Record<string, Schema> };
  return wrong("/wire", `change ${name}`, properties && shown(properties), { name, kind, view });
}

/** Fails the test that is running, from where nobody waits for what is thrown: none may complain on the console. */
export function complain(wrong: string[]): void {
  if (wrong.length > 0) console.error(wrong.join("\n"));
}

function shown({ name, kind, view }: Record<string, Schema>): Schema {
  return { type: "object", properties: { name, kind, view }, required: ["name", "kind", "view"] };
}

function wrong(
  document: "/api" | "/wire",
  name: string,
  schema: Schema | undefined,
  said: unknown,
): string[] {
  if (!schema) return [`${document} does not describe ${name}`];
  const $id = `${document}/${encodeURIComponent(name)}`;
  const fits = ajv.getSchema($id) ?? ajv.compile({ ...within(document, closed(schema)), $id });
  if (fits(JSON.parse(JSON.stringify(said)))) return [];
  return (fits.errors ?? []).map(
    ({ instancePath, message, params }: ErrorObject) =>
      `${name}${instancePath} ${message} ${JSON.stringify(params)}`,
  );
}

/** With its references looked up in that document. */
function within(document: string, schema: Schema): Schema {
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/components', `"${document}#/components`));
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
