// What a page costs: scripts within the budget, and nothing from anybody else.
import { gzipSync } from "node:zlib";
import { ask, named } from "./support/deeds";
import { expect, test } from "./support/test";

/** Bytes of JavaScript, each file packed by gzip, that the first load of a discussion may fetch. */
const budget = 150_000;

test("the first load of a discussion fits its budget", async ({ as, town }) => {
  const writer = await as("maja");
  const address = await ask(writer, town, named("Hur mycket väger sidan?"));
  const olle = await as("olle");
  const scripts: Promise<Buffer>[] = [];
  olle.on("response", (answer) => {
    if (new URL(answer.url()).pathname.endsWith(".js")) scripts.push(answer.body());
  });
  await olle.goto(address, { waitUntil: "networkidle" });
  const sizes = (await Promise.all(scripts)).map((script) => gzipSync(script).length);
  expect(sizes.length).toBeGreaterThan(3);
  expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(budget);
});

test("scripts that nobody put there do not run", async ({ as, town }) => {
  const maja = await as("maja", { mayComplain: /Content Security Policy/ });
  const answer = await maja.goto(`/w/${town.workspaceId}`);
  const policy = answer?.headers()["content-security-policy"] ?? "";
  expect(policy).toMatch(/script-src [^;]*'nonce-/);
  expect(policy).not.toMatch(/script-src [^;]*'unsafe-inline'/);
  await maja.evaluate(() => {
    const written = '<button onclick="window.ran = true">Tryck</button><script>window.ran = true</script>';
    document.body.insertAdjacentHTML("beforeend", written);
  });
  await maja.getByRole("button", { name: "Tryck" }).click();
  expect(await maja.evaluate(() => "ran" in window)).toBe(false);
});
