// `npm run migration -- name`: writes the SQL from the schema as it was to the schema as it is.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startEmbedded } from "../db/embedded";
import { openEngine, type SchemaFiles } from "../db/engine";
import { filters } from "../db/migrate";

const schemaFolder = "prisma/schema";
/** The schema that the latest migration leads to. */
const before = "prisma/migrations/schema.lock.prisma";

const name = process.argv[2]?.replace(/\W+/g, "_");
if (!name) throw new Error("Name the migration: npm run migration -- what_changes");

const now = schemaFiles();
const database = await startEmbedded({ folder: join(tmpdir(), "armkrok-migration") });
const engine = await openEngine(database.url, now);
const from = existsSync(before)
  ? { tag: "schemaDatamodel", files: [{ path: "schema.prisma", content: readFileSync(before, "utf8") }] }
  : { tag: "empty" };
const to = { tag: "schemaDatamodel", files: now.map(([path, content]) => ({ path, content })) };
const { stdout } = await engine.diff({
  from,
  to,
  script: true,
  exitCode: null,
  shadowDatabaseUrl: null,
  filters,
});
await database.stop();

if (!stdout || /^-- This is an empty migration/.test(stdout)) {
  console.log("Nothing has changed.");
} else {
  const stamp = new Date().toISOString().replace(/\D/g, "").slice(0, 14);
  const folder = join("prisma/migrations", `${stamp}_${name}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "migration.sql"), stdout);
  writeFileSync("prisma/migrations/migration_lock.toml", 'provider = "postgresql"\n');
  writeFileSync(before, now.map(([, content]) => content).join("\n"));
  console.log(`Wrote ${folder}. Read it before you commit it.`);
}
process.exit(0);

function schemaFiles(): SchemaFiles {
  return readdirSync(schemaFolder).map((file) => [file, readFileSync(join(schemaFolder, file), "utf8")]);
}
