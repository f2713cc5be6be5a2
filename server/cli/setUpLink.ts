// `npm run set-up-link`: prints a link by which one more municipality is founded, beside a server that runs.
import { join } from "node:path";
import { openClient } from "../db/client";
import { runningDatabase } from "../db/running";
import { readProcessEnv } from "../env";
import { newSetUpLink } from "../setUp";

try {
  const { databaseUrl, dataFolder, origin, port } = readProcessEnv();
  const url = databaseUrl ?? (await runningDatabase(join(dataFolder, "postgres")));
  if (!url)
    throw new Error(
      `No database runs on ${dataFolder}: start the server first, with the same settings (DATA_DIR or DATABASE_URL).`,
    );
  const db = openClient(url);
  console.log("One more municipality is founded by this link (it works once, for seven days):");
  console.log(await newSetUpLink(db, origin ?? `http://127.0.0.1:${port}`));
  await db.$disconnect();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
