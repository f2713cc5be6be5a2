// Plain HTTP to a test's server, as a page or a program speaks it.
import { type IncomingHttpHeaders, request } from "node:http";
import type { Server } from "./server";

export interface Asked {
  cookie?: string | undefined;
  token?: string | undefined;
  headers?: Record<string, string>;
  signal?: AbortSignal;
}

/** Does a command: POST /api/<name>. */
export function post(server: Server, name: string, input: unknown, asked: Asked = {}): Promise<Response> {
  return fetch(`${server.origin}/api/${name}`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headersOf(asked) },
    body: typeof input === "string" ? input : JSON.stringify(input),
    ...(asked.signal && { signal: asked.signal }),
  });
}

/** Asks a query: GET /api/<name>?input=… */
export function get(server: Server, name: string, input: unknown, asked: Asked = {}): Promise<Response> {
  const given = encodeURIComponent(JSON.stringify(input));
  return fetch(`${server.origin}/api/${name}?input=${given}`, { headers: headersOf(asked) });
}

export function headersOf({ cookie, token, headers = {} }: Asked): Record<string, string> {
  return {
    ...(cookie ? { cookie } : {}),
    ...(token ? { authorization: `Bearer ${token}` } : {}),
    ...headers,
  };
}

interface Answered {
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
}

/** A request with headers that fetch forbids, such as Host and Sec-Fetch-Site. */
export function plainly(
  address: string,
  {
    method = "GET",
    headers = {},
    body = "",
  }: { method?: string; headers?: Record<string, string>; body?: string },
): Promise<Answered> {
  return new Promise((done, fail) => {
    const sent = request(address, { method, headers }, (response) => {
      let text = "";
      response.setEncoding("utf8");
      response.on("data", (chunk: string) => {
        text += chunk;
      });
      response.on("end", () =>
        done({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
      );
    });
    sent.on("error", fail);
    sent.end(body);
  });
}
