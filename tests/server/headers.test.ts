// What every answer tells a browser not to do, and whose word is taken for where a request comes from.
import type { IncomingMessage } from "node:http";
import { describe, expect, test } from "vitest";
import { addressIn, originAllowed } from "~/server/http/address";
import { withoutSecrets } from "~/server/http/log";
import { mediaTypeOf } from "~/server/http/mediaType";
import { runServer } from "../support/server";
import { testWorld } from "../support/world";

const world = await testWorld();
const server = await runServer(world);
const headersOf = async (origin = server.origin) => (await fetch(`${origin}/api/openapi.json`)).headers;
const directives = (headers: Headers) =>
  Object.fromEntries(
    (headers.get("content-security-policy") ?? "").split(";").map((directive) => {
      const [name = "", ...values] = directive.trim().split(" ");
      return [name, values];
    }),
  );

describe("the content security policy", () => {
  test("lets nothing in but our own, and scripts by a word of the day", async () => {
    const policy = directives(await headersOf());
    expect(policy).toMatchObject({
      "default-src": ["'self'"],
      "object-src": ["'none'"],
      "base-uri": ["'none'"],
      "form-action": ["'self'"],
      "frame-ancestors": ["'none'"],
      "connect-src": ["'self'"],
    });
    expect(policy["script-src"]).not.toContain("'unsafe-inline'");
    expect(policy["script-src"]).not.toContain("'unsafe-eval'");
    expect(policy["style-src"]).not.toContain("'unsafe-inline'");
  });

  test("has a nonce that nobody can guess, new in every answer", async () => {
    const nonces = await Promise.all(
      Array.from({ length: 10 }, async () => {
        const { "script-src": script = [], "style-src": style = [] } = directives(await headersOf());
        const nonce = script.find((one) => one.startsWith("'nonce-")) ?? "";
        expect(style).toContain(nonce);
        return nonce;
      }),
    );
    expect(new Set(nonces).size).toBe(10);
    for (const nonce of nonces) expect(nonce).toMatch(/^'nonce-[\w-]{22}'$/);
  });
});

describe("every answer", () => {
  test("keeps browsers from guessing, framing, and telling where one comes from", async () => {
    const headers = await headersOf();
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-frame-options")).toBe("SAMEORIGIN");
    expect(headers.get("referrer-policy")).toBe("same-origin");
    expect(headers.get("permissions-policy")).toContain("camera=()");
    expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
    expect(headers.get("cache-control")).toBe("private, no-cache");
    expect(headers.get("x-powered-by")).toBeNull();
  });

  test("asks for TLS from then on where there is TLS, unless the operator says otherwise", async () => {
    const ORIGIN = "https://armkrok.example.se";
    const secure = await runServer(world, { ORIGIN, DATA_DIR: `${world.folder}/a` });
    const quiet = await runServer(world, { ORIGIN, HSTS: "false", DATA_DIR: `${world.folder}/b` });
    const portOf = ({ http }: typeof server) =>
      `http://127.0.0.1:${(http.address() as { port: number }).port}`;
    const [plain, strict, without] = [
      await headersOf(),
      await headersOf(portOf(secure)),
      await headersOf(portOf(quiet)),
    ];
    expect(plain.get("strict-transport-security")).toBeNull();
    expect(strict.get("strict-transport-security")).toBe("max-age=31536000");
    expect(without.get("strict-transport-security")).toBeNull();
    expect(directives(strict)).toHaveProperty("upgrade-insecure-requests");
    expect(directives(plain)).not.toHaveProperty("upgrade-insecure-requests");
  });
});

describe("where a request comes from", () => {
  const from = (headers: Record<string, string>) =>
    ({ socket: { remoteAddress: "10.0.0.1" }, headers }) as unknown as IncomingMessage;

  test("is what the connection says, when no proxy is trusted", () => {
    expect(addressIn(from({ "x-forwarded-for": "6.6.6.6" }), 0)).toBe("10.0.0.1");
  });

  test("is what the outermost trusted proxy saw, and not what the sender made up before it", () => {
    const seen = from({ "x-forwarded-for": "6.6.6.6, 192.0.2.7, 10.0.0.9" });
    expect(addressIn(seen, 1)).toBe("10.0.0.9");
    expect(addressIn(seen, 2)).toBe("192.0.2.7");
    expect(addressIn(from({}), 1)).toBe("10.0.0.1");
    expect(addressIn(from({ "x-forwarded-for": "192.0.2.7" }), 2)).toBe("10.0.0.1");
  });

  test("is this house by its public name, or by the one that the request was sent to", () => {
    const allowed = (headers: Record<string, string>) =>
      originAllowed(from(headers), { origin: "https://armkrok.example.se" });
    expect(allowed({})).toBe(true);
    expect(allowed({ origin: "https://armkrok.example.se", host: "10.0.0.5:3000" })).toBe(true);
    expect(allowed({ origin: "http://localhost:3000", host: "localhost:3000" })).toBe(true);
    expect(allowed({ origin: "https://armkrok.example.se.evil.example", host: "x" })).toBe(false);
    expect(allowed({ origin: "null", host: "null" })).toBe(false);
    expect(allowed({ origin: "https://armkrok.example.se", "sec-fetch-site": "cross-site" })).toBe(false);
  });
});

test("the log never holds a link's key", () => {
  for (const path of [
    "/link/hemligt",
    "/link/hemligt.data",
    "/link/hemligt/mer",
    "/Link/hemligt",
    "//link/hemligt",
    "/%6cink/hemligt",
  ])
    expect(withoutSecrets(path)).toBe("/link/…");
  expect(withoutSecrets("/w/1/rooms")).toBe("/w/1/rooms");
});

test("a file is what its ending says, and nothing that a browser would run", () => {
  expect(mediaTypeOf("Plan.PDF")).toBe("application/pdf");
  for (const name of [
    "a.html",
    "a.htm",
    "a.xhtml",
    "a.js",
    "a.xml",
    "a.mjs",
    "a",
    ".",
    "a.pdf.html",
    "constructor",
    "a.__proto__",
    "a.toString",
  ])
    expect(mediaTypeOf(name), name).toBe("application/octet-stream");
});
