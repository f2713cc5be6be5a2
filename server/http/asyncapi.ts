// The description of the wire (AsyncAPI 3.0), made of the same register, events and types that speak over it.
import { cookieName } from "../auth/cookie";
import { type EventType, events } from "../domain/core/event";
import { type AnyCommand, type AnyQuery, commands, queries } from "../domain/index";
import { allowedFor, inputSchema, type Json, typed } from "./described";

/** @param origin where people reach this server */
export function asyncApi(origin: string): Json {
  const calls = [...commands, ...queries];
  return {
    asyncapi: "3.0.0",
    info: {
      title: "Armkrok",
      version: "1",
      license: { name: "EUPL-1.2" },
      description:
        "What goes over Socket.IO: a message's name is the Socket.IO event's, and its payload the only argument. docs/wire.md says how to connect, to keep up with the streams and to send so that nothing is lost. More fields and events may come: pass over those you don't know.",
    },
    defaultContentType: "application/json",
    servers: { here: server(origin) },
    channels: {
      toClient: { ...channel, description: "What the server tells.", messages: named(typed.told, told) },
      toServer: {
        ...channel,
        description: "What the server hears: calls, which it acknowledges, and what it never answers.",
        messages: { ...named(typed.heard, said), ...Object.fromEntries(calls.map(call)) },
      },
      acknowledgements: {
        ...channel,
        description: "What a call's acknowledgement is given, by the name of the call.",
        messages: Object.fromEntries(calls.map(answer)),
      },
    },
    operations: {
      tell: { action: "send", channel: to("channels/toClient"), messages: messages("toClient", typed.told) },
      hear: {
        action: "receive",
        channel: to("channels/toServer"),
        messages: messages("toServer", typed.heard),
      },
      ...Object.fromEntries(calls.map(operation)),
    },
    components: {
      securitySchemes: {
        token: { type: "apiKey", in: "password", description: "`auth: { token }` of the handshake." },
        cookie: { type: "httpApiKey", in: "cookie", name: cookieName(origin) },
      },
      schemas: { ...typed.schemas, ...Object.fromEntries(events().map(eventSchema)) },
    },
  };
}

const channel: Json = { address: "/", servers: [to("servers/here")] };

function server(origin: string): Json {
  const { host } = new URL(origin);
  return {
    ...{ host, pathname: "/socket.io/", protocol: "socket.io", protocolVersion: "5" },
    description: `Socket.IO 4 at ${origin}, by websocket or polling, in the namespace "/".`,
    security: [to("components/securitySchemes/token"), to("components/securitySchemes/cookie")],
  };
}

function named(schemas: Record<string, Json>, message: (name: string, schema: Json) => Json): Json {
  return Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, message(name, schema)]));
}

function told(name: string, schema: Json): Json {
  return said(
    name,
    name === "events" ? { ...schema, items: { anyOf: events().map(eventReference) } } : schema,
  );
}

/** What is said without an argument has no payload. */
function said(name: string, { description, ...payload }: Json): Json {
  return { name, summary: description, ...(payload.type !== "null" && { payload }) };
}

function eventReference({ name }: { name: string }): Json {
  return to(`components/schemas/${name}`);
}

/** An event as all are, with what this one shows. */
function eventSchema({ name, kind }: EventType<string, { id: string }>): [string, Json] {
  const { items } = typed.told.events as { items: { properties: Json } };
  const view = { anyOf: [typed.views[kind.name], to("components/schemas/Gone")] };
  return [
    name,
    {
      ...items,
      properties: { ...items.properties, name: { const: name }, kind: { const: kind.name }, view },
    },
  ];
}

function call(one: AnyCommand | AnyQuery): [string, Json] {
  return [one.name, { name: one.name, payload: inputSchema(one) }];
}

function answer({ name }: AnyCommand | AnyQuery): [string, Json] {
  const done = {
    type: "object",
    required: ["ok", "output"],
    properties: { ok: { const: true }, output: typed.answers[name] },
  };
  return [name, { payload: { anyOf: [done, to("components/schemas/NotDone")] } }];
}

function operation({ name }: AnyCommand | AnyQuery): [string, Json] {
  return [
    name,
    {
      action: "receive",
      description: allowedFor(name),
      channel: to("channels/toServer"),
      messages: messages("toServer", { [name]: {} }),
      reply: {
        channel: to("channels/acknowledgements"),
        messages: messages("acknowledgements", { [name]: {} }),
      },
    },
  ];
}

function messages(channel: string, named: Json): Json[] {
  return Object.keys(named).map((name) => to(`channels/${channel}/messages/${name}`));
}

function to(place: string): { $ref: string } {
  return { $ref: `#/${place}` };
}
