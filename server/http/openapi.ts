// The description of the HTTP API (OpenAPI 3.1), made of the same register and schemas that answer it.
import * as z from "zod";
import { cookieName } from "../auth/cookie";
import { hats, permissions, type Row } from "../domain/core/permissions";
import { type AnyCommand, type AnyQuery, commands, queries } from "../domain/index";
import { statuses } from "./problem";

type Json = Record<string, unknown>;

/** @param origin where people reach this server */
export function openApi(origin: string): Json {
  return {
    openapi: "3.1.0",
    info: {
      title: "Armkrok",
      version: "1",
      license: { name: "EUPL-1.2", identifier: "EUPL-1.2" },
      description:
        "POST does, GET asks. Sign in by the session cookie, or by a personal access token as a bearer. What you may not read does not exist.",
    },
    servers: [{ url: `${origin}/api` }],
    security: [{ cookie: [] }, { token: [] }],
    paths: Object.fromEntries([...commands.map(commandPath), ...queries.map(queryPath)]),
    components: {
      securitySchemes: {
        cookie: { type: "apiKey", in: "cookie", name: cookieName(origin) },
        token: { type: "http", scheme: "bearer" },
      },
      schemas: { Problem: problem },
    },
  };
}

const problem: Json = {
  type: "object",
  required: ["type", "title", "status", "code", "reason"],
  properties: {
    type: { type: "string" },
    title: { type: "string" },
    status: { type: "integer" },
    detail: { type: "string" },
    code: { enum: Object.keys(statuses) },
    reason: { type: "string" },
    fields: { type: "object", additionalProperties: { type: "string" } },
    about: { type: "object" },
  },
};

function commandPath(command: AnyCommand): [string, Json] {
  const content = { "application/json": { schema: schemaOf(command) } };
  return [`/${command.name}`, { post: { ...operation(command), requestBody: { required: true, content } } }];
}

function queryPath(query: AnyQuery): [string, Json] {
  const content = { "application/json": { schema: schemaOf(query) } };
  return [
    `/${query.name}`,
    { get: { ...operation(query), parameters: [{ name: "input", in: "query", content }] } },
  ];
}

function operation({ name }: AnyCommand | AnyQuery): Json {
  return {
    operationId: name,
    tags: [name.split(".")[0]],
    description: `Allowed for: ${grants(permissions[name])}.`,
    responses: {
      200: { description: "Done, or the answer.", content: { "application/json": { schema: {} } } },
      default: {
        description: "Refused.",
        content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
      },
    },
  };
}

function grants(row: Row): string {
  return hats.flatMap((hat) => (row[hat] ? `${hat} (${row[hat]})` : [])).join(", ");
}

function schemaOf({ input }: AnyCommand | AnyQuery): unknown {
  const { $schema: _, ...schema } = z.toJSONSchema(input, { io: "input", unrepresentable: "any" });
  return schema;
}
