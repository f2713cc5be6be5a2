// `npm run dev`: Vite's pages and Socket.IO on one port, with a database of its own, which ends when it is told to.
import { request } from "@playwright/test";
import { expect, test } from "./support/place";

// Vite makes the libraries ready before the first page.
test.describe.configure({ timeout: 240_000 });

test("pages, hot reload and sockets answer on one port, and all of it stops", async ({ place }) => {
  const settings = { NODE_ENV: "development", LOG_LEVEL: "info", DATABASE_URL: "" };
  const program = place.run(["server/cli/scripts.mjs", "dev"], settings);
  await program.prints(/"ready"/);
  const [, origin = ""] = program.printed().match(/"origin":"([^"]+)"/) ?? [];
  const browser = await request.newContext({ baseURL: origin, extraHTTPHeaders: { accept: "text/html" } });

  const page = await browser.get("/sign-in", { headers: { "accept-language": "sv" }, timeout: 120_000 });
  expect(page.status()).toBe(200);
  expect(await page.text()).toContain("Logga in");
  const client = await browser.get("/@vite/client", { headers: { accept: "*/*" } });
  expect(client.headers()["content-type"]).toContain("javascript");
  const handshake = await browser.get("/socket.io/?EIO=4&transport=polling");
  expect(handshake.status()).toBe(200);
  expect(await handshake.text()).toMatch(/^0\{"sid":"[^"]+","upgrades":\["websocket"\]/);
  expect(place.postgresCount()).toBeGreaterThan(0);
  await browser.dispose();

  const begun = Date.now();
  program.child.kill("SIGTERM");
  expect(await program.ended, program.printed()).toBe(0);
  expect(Date.now() - begun).toBeLessThan(10_000);
  expect(place.postgresCount()).toBe(0);
  await expect(fetch(origin)).rejects.toThrow();
});
