// Starts the server, and stops it in order.
import { readProcessEnv } from "./env";
import { openLog } from "./log";
import { printFirstSetUpLink } from "./setUp";
import { startServer } from "./start";
import { runUntilStopped } from "./stop";

try {
  const settings = readProcessEnv();
  const log = openLog(settings.logLevel);
  const start = (signal: AbortSignal) => startServer(settings, log, { signal });
  runUntilStopped(start, log, async ({ world }) => {
    log.info({ origin: world.settings.origin }, "ready");
    await printFirstSetUpLink(world);
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
