// `npm run demo`: Armkrok with two towns in it, on this machine only, and a way in as each of them.
import { existsSync } from "node:fs";
import { rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { seed } from "~/prisma/seed/seed";
import { readEnv } from "../env";
import { openLog } from "../log";
import { startServer } from "../start";
import { runUntilStopped } from "../stop";
import { printWaysIn } from "./waysIn";

try {
  const begun = performance.now();
  const { port, data, fresh } = options();
  // Two half towns are none: where filling in was cut off, one begins anew.
  const filling = join(data, "filling-in");
  console.log("Startar databasen … / Starting the database …");
  const log = openLog("warn");
  const settings = readEnv({ PORT: port, DATA_DIR: data, HOST: "127.0.0.1", LIMITS_FACTOR: "5" });
  const again = fresh || existsSync(filling);
  const start = (signal: AbortSignal) => startServer(settings, log, { fresh: again, signal });
  runUntilStopped(start, log, async ({ world }) => {
    if (!(await world.db.person.count())) {
      console.log("Fyller på med två kommuner … / Filling in two towns …");
      await writeFile(filling, "");
      await seed(world.contextFor({ caller: null, address: "demo" }));
      await rm(filling);
    }
    await printWaysIn(world);
    const seconds = ((performance.now() - begun) / 1_000).toFixed(1);
    console.log(`Klart på ${seconds} s. Avsluta med Ctrl-C. / Ready in ${seconds} s. Stop with Ctrl-C.\n`);
  });
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}

function options() {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: "3000" },
      data: { type: "string", default: "data/demo" },
      fresh: { type: "boolean", default: false },
    },
  });
  return values;
}
