// The description of the API says what there is, no more and no less, in the words of OpenAPI 3.1.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, test } from "vitest";
import { parse } from "~/server/domain/core/parse";
import { isRefusal } from "~/server/domain/core/refusal";
import { commands, queries } from "~/server/domain/index";
import answers from "~/server/http/answers.json";
import { openApi } from "~/server/http/openapi";
import { wrongWith } from "../support/described";
import { referencesIn } from "../support/references";
import { runServer } from "../support/server";
import { testWorld } from "../support/world";

interface Schema {
  type?: string;
  required?: string[];
  properties?: Record<string, Schema>;
}
interface Operation {
  operationId: string;
  description: string;
  responses: Record<string, unknown>;
  requestBody?: { required: boolean; content: Record<string, { schema: Schema }> };
  parameters?: { name: string; in: string; content: Record<string, { schema: Schema }> }[];
}
type Paths = Record<string, { post?: Operation; get?: Operation }>;

const described = openApi("https://armkrok.example.se") as {
  openapi: string;
  info: { title: string; version: string };
  servers: { url: string }[];
  security: Record<string, string[]>[];
  paths: Paths;
  components: { schemas: Record<string, Schema>; securitySchemes: Record<string, { name?: string }> };
};
const { paths, components } = described;
const operations = Object.values(paths).flatMap((path) =>
  Object.values(path).filter((one) => "operationId" in one),
);

describe("the document", () => {
  test("has what OpenAPI 3.1 asks for", () => {
    expect(described.openapi).toMatch(/^3\.1\.\d+$/);
    expect(described.info).toMatchObject({ title: expect.any(String), version: expect.any(String) });
    expect(described.servers).toEqual([{ url: "https://armkrok.example.se/api" }]);
    for (const scheme of described.security.flatMap(Object.keys))
      expect(components.securitySchemes).toHaveProperty(scheme);
    for (const { responses } of operations) expect(Object.keys(responses).length).toBeGreaterThan(0);
    for (const path of Object.keys(paths)) expect(path).toMatch(/^\/[A-Za-z.]+$/);
  });

  test("is whole and sound by the schema of OpenAPI 3.1 itself", async () => {
    const validator = new Validator();
    expect(await validator.validate(structuredClone(described))).toEqual({ valid: true });
    expect(validator.version).toBe("3.1");
    expect((await new Validator().validate({ ...structuredClone(described), paths: [] })).valid).toBe(false);
  });

  test("names the cookie as browsers know it, with TLS and without", () => {
    const nameAt = (origin: string) =>
      (openApi(origin) as typeof described).components.securitySchemes.cookie?.name;
    expect(nameAt("https://armkrok.example.se")).toBe("__Host-armkrok_session");
    expect(nameAt("http://127.0.0.1:3000")).toBe("armkrok_session");
  });

  test("refers to nothing that is not there, and has nothing that JSON lacks", () => {
    const { all, broken } = referencesIn(described);
    expect(all.length).toBeGreaterThanOrEqual(operations.length);
    expect(broken).toEqual([]);
    expect(JSON.parse(JSON.stringify(described))).toEqual(described);
  });

  test("is given out to anybody who asks", async () => {
    const server = await runServer(await testWorld());
    const response = await fetch(`${server.origin}/api/openapi.json`);
    expect(response.headers.get("content-type")).toMatch(/^application\/json/);
    expect(await response.json()).toEqual(openApi(server.origin));
  });
});

describe("every deed and question", () => {
  test("has one path, commands to post and queries to get, and there is no other but for files", () => {
    const expected = [
      ...commands.map(({ name }) => [`/${name}`, "post"]),
      ...queries.map(({ name }) => [`/${name}`, "get"]),
    ];
    const found = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods)
        .filter((key) => key === "get" || key === "post")
        .map((method) => [path, method]),
    );
    expect(found.sort()).toEqual([...expected, ["/uploads", "post"]].sort());
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length);
  });

  test.each([...commands, ...queries].map((one) => [one.name, one] as const))(
    "%s asks for what it needs",
    (name, { input }) => {
      const { post, get } = paths[`/${name}`] ?? {};
      const schema =
        post?.requestBody?.content["application/json"]?.schema ??
        get?.parameters?.[0]?.content["application/json"]?.schema;
      expect(schema?.type).toBe("object");
      const { required = [], properties = {} } = schema ?? {};
      expect([...required].sort()).toEqual(missingIn(() => parse(input, {})));
      for (const field of required) expect(properties).toHaveProperty(field);
      expect((post ?? get)?.description).toMatch(/^Allowed for: \w+ \(/);
    },
  );
});

describe("what is answered", () => {
  test("is described as the types say it today", { timeout: 300_000 }, async () => {
    const checking = spawn(process.execPath, ["--import", "tsx", "server/cli/answers.ts", "--check"]);
    let said = "";
    checking.stderr.on("data", (part) => {
      said += part;
    });
    const [code] = await once(checking, "exit");
    expect([code, said]).toEqual([0, ""]);
  });

  test("is described for every command and query, and nothing that is not one", () => {
    const names = [...commands, ...queries].map(({ name }) => name);
    expect(Object.keys(answers.answers).sort()).toEqual(names.sort());
    for (const schema of Object.values(answers.answers)) expect(Object.keys(schema)).not.toEqual([]);
    expect(answers.schemas).not.toHaveProperty("Problem");
  });

  test("is held to it, in the tests of the permissions and of the sockets", () => {
    const profile = {
      id: "p",
      email: "e",
      name: "n",
      title: "",
      department: "",
      language: "sv",
      role: "staff",
    };
    const whole = {
      ...profile,
      organisation: "",
      municipality: { code: "1780", name: "Karlstad" },
      hasPassword: true,
    };
    expect(wrongWith("profile.mine", whole)).toEqual([]);
    expect(wrongWith("profile.mine", profile)).not.toEqual([]);
    expect(wrongWith("profile.mine", { ...whole, passwordHash: "h" })).not.toEqual([]);
    expect(wrongWith("profile.mine", { ...whole, language: "fi" })).not.toEqual([]);
  });

  test("has moments as JSON sends them", () => {
    const session = { id: "s", device: "", createdAt: new Date(), here: true };
    const seen = (lastSeenAt: unknown) => wrongWith("session.mine", [{ ...session, lastSeenAt }]);
    expect(seen(new Date())).toEqual([]);
    expect(seen("in March")).not.toEqual([]);
  });
});

test("the longest of a text is told, in the characters that JSON Schema counts", () => {
  const { properties } = paths["/message.post"]?.post?.requestBody?.content["application/json"]?.schema ?? {};
  expect(properties?.body).toMatchObject({ type: "string", maxLength: 8_000 });
});

function missingIn(parsing: () => unknown): string[] {
  try {
    parsing();
    return [];
  } catch (thrown) {
    if (!isRefusal(thrown)) throw thrown;
    return Object.keys(thrown.fields).sort();
  }
}
