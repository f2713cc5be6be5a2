// Starts the server, and stops it in order.
import { readProcessEnv } from "./env";
import { openLog } from "./log";
import { printFirstSetUpLink } from "./setUp";
import { startServer } from "./start";
import { stopOnSignals } from "./stop";

try {
  const settings = readProcessEnv();
  const log = openLog(settings.logLevel);
  const server = await startServer(settings, log);
  stopOnSignals(server, log);
  log.info({ origin: server.world.settings.origin }, "ready");
  await printFirstSetUpLink(server.world);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
