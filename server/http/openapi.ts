// The description of the HTTP API (OpenAPI 3.1), made of the same register and schemas that answer it.
import { cookieName } from "../auth/cookie";
import { type AnyCommand, type AnyQuery, commands, queries } from "../domain/index";
import { allowedFor, inputSchema, type Json, typed } from "./described";
import { statuses } from "./problem";

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
    paths: {
      ...Object.fromEntries([...commands.map(commandPath), ...queries.map(queryPath)]),
      "/uploads": { servers: [{ url: origin }], post: upload },
    },
    components: {
      securitySchemes: {
        cookie: { type: "apiKey", in: "cookie", name: cookieName(origin) },
        token: { type: "http", scheme: "bearer" },
      },
      schemas: { Problem: problem, ...typed.schemas },
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
    about: { type: "object", additionalProperties: { type: ["string", "number"] } },
    errors: {
      type: "array",
      items: {
        type: "object",
        required: ["pointer", "detail"],
        properties: { pointer: { type: "string" }, detail: { type: "string" } },
      },
    },
  },
};

const refused: Json = {
  description: "Refused.",
  content: { "application/problem+json": { schema: { $ref: "#/components/schemas/Problem" } } },
};

/** Beside the register: a file streams, and a command then says what becomes of it. */
const upload: Json = {
  operationId: "upload",
  tags: ["document"],
  description: "Takes one file. Its `uploadId` goes into document.add or document.addVersion.",
  requestBody: {
    required: true,
    content: {
      "multipart/form-data": {
        schema: {
          type: "object",
          required: ["file"],
          properties: { file: { type: "string", contentMediaType: "application/octet-stream" } },
        },
      },
    },
  },
  responses: {
    201: {
      description: "Kept for its sender.",
      content: {
        "application/json": {
          schema: {
            type: "object",
            required: ["uploadId", "fileName", "size"],
            properties: {
              uploadId: { type: "string", format: "uuid" },
              fileName: { type: "string" },
              size: { type: "integer" },
            },
          },
        },
      },
    },
    default: refused,
  },
};

function commandPath(command: AnyCommand): [string, Json] {
  const content = { "application/json": { schema: inputSchema(command) } };
  return [`/${command.name}`, { post: { ...operation(command), requestBody: { required: true, content } } }];
}

function queryPath(query: AnyQuery): [string, Json] {
  const content = { "application/json": { schema: inputSchema(query) } };
  return [
    `/${query.name}`,
    { get: { ...operation(query), parameters: [{ name: "input", in: "query", content }] } },
  ];
}

function operation({ name }: AnyCommand | AnyQuery): Json {
  return {
    operationId: name,
    tags: [name.split(".")[0]],
    description: allowedFor(name),
    responses: {
      200: {
        description: "Done, or the answer.",
        content: { "application/json": { schema: typed.answers[name] } },
      },
      default: refused,
    },
  };
}
