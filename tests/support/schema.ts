// Makes the schema in an empty database: by the migrations, and by what they may still lack of prisma/schema.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { openEngine, type SchemaFiles } from "~/server/db/engine";
import { filters, migrate } from "~/server/db/migrate";
import { query } from "./postgres";

const folder = "prisma/schema";
const lock = "prisma/migrations/schema.lock.prisma";

export async function makeSchema(url: string): Promise<void> {
  if (existsSync(lock)) await migrate(url);
  const lacking = await lackingOfMigrations(url);
  if (!lacking) return;
  console.warn(
    "prisma/migrations lacks some of prisma/schema; the tests run on the schema: npm run migration",
  );
  await query(url, lacking);
}

/** The SQL from where the migrations lead to what prisma/schema says now; empty when they agree. */
export async function lackingOfMigrations(url: string): Promise<string> {
  const now = schemaFiles();
  const before = existsSync(lock) ? readFileSync(lock, "utf8") : undefined;
  if (before && ofDatabase(before) === ofDatabase(now.map(([, content]) => content).join("\n"))) return "";
  const engine = await openEngine(url, now);
  const { stdout } = await engine.diff({
    from: before ? datamodel([["schema.prisma", before]]) : { tag: "empty" },
    to: datamodel(now),
    script: true,
    exitCode: null,
    shadowDatabaseUrl: null,
    filters,
  });
  return stdout && !/^-- This is an empty migration/.test(stdout) ? stdout : "";
}

/** The schema but for how the client is generated, which no database knows of. */
function ofDatabase(schema: string): string {
  return schema.replace(/^generator \w+ \{[^}]*\}$/gm, "");
}

function schemaFiles(): SchemaFiles {
  return readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), "utf8")]);
}

function datamodel(files: SchemaFiles) {
  return { tag: "schemaDatamodel", files: files.map(([path, content]) => ({ path, content })) };
}
