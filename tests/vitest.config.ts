// Vitest: the domain, the adapters and the sockets on a real PostgreSQL, each test file with a database of its own.
import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const root = fileURLToPath(new URL("..", import.meta.url)).replace(/\/$/, "");

export default defineConfig({
  root,
  resolve: { alias: { "~": root } },
  test: {
    include: ["tests/**/*.test.{ts,tsx}"],
    exclude: ["tests/e2e/**"],
    globalSetup: ["tests/support/database.ts"],
    setupFiles: ["tests/support/noErrors.ts"],
    pool: "forks",
    maxWorkers: 2,
    // What the files import is loaded once for all of them, in half the time: nothing of ours keeps anything between tests.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    coverage: {
      provider: "v8",
      include: ["server/domain/**/*.ts"],
      reportOnFailure: true,
      thresholds: { lines: 95, branches: 95 },
      reporter: ["text-summary", "json-summary", "html"],
      reportsDirectory: "coverage",
    },
  },
});
